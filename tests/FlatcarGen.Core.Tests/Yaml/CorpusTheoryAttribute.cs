namespace FlatcarGen.Core.Tests.Yaml;

/// <summary>A test on configurations of others, which lie in <c>shared/corpus</c> beside the repository; skipped where they do not.</summary>
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (Corpus is null)
            Skip = "There is no shared/corpus beside the repository.";
    }

    public static string? Corpus { get; } = Find();

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FlatcarGen.sln")))
            folder = folder.Parent;
        var corpus = Path.Combine(folder?.Parent?.FullName ?? "", "shared", "corpus");
        return Directory.Exists(corpus) ? corpus : null;
    }
}
