namespace FlatcarGen.Tests.Shared;

/// <summary>A test on configurations of others, which lie in <c>shared/corpus</c> beside the repository; skipped where they do not.</summary>
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute() => Skip = Corpora.WhyNot;
}

/// <inheritdoc cref="CorpusTheoryAttribute"/>
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = Corpora.WhyNot;
}

/// <summary>Where the configurations of others are.</summary>
internal static class Corpora
{
    public static string? Folder { get; } = Find();

    /// <summary>The configurations that were written for this repository, with verdicts of the real programs.</summary>
    public static string OurOwn => Path.Combine(Repository().FullName, "tests", "Shared", "Corpus");

    /// <summary>Why tests on them cannot run; null where they can.</summary>
    public static string? WhyNot => Folder is null ? "There is no shared/corpus beside the repository." : null;

    /// <summary>The configurations with an extension whose row in the index says that they are public, or something else.</summary>
    public static IEnumerable<string> Files(string tool, string extension, string source)
    {
        var rows = File.ReadLines(Path.Combine(Folder!, tool, "index.tsv")).Select(line => line.Split('\t')).ToList();
        var (name, group, origin) = (rows[0].ToList().IndexOf("name"), 1, rows[0].ToList().IndexOf("source"));
        return rows.Skip(1)
            .Where(row => row[origin] == source)
            .Select(row => Path.Combine(Folder!, tool, row[group], row[name] + extension))
            .Order(StringComparer.Ordinal);
    }

    private static string? Find()
    {
        var corpus = Path.Combine(Repository().Parent?.FullName ?? "", "shared", "corpus");
        return Directory.Exists(corpus) ? corpus : null;
    }

    private static DirectoryInfo Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FlatcarGen.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run inside of the repository.");
        return folder;
    }
}
