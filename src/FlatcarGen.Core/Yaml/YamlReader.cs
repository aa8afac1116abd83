using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml.Events;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// Reads YAML into trees that know their places. Anchors are followed; merge keys (<c>&lt;&lt;</c>) stay ordinary keys.
/// It never throws, and takes time in proportion to the text's length.
/// </summary>
public static class YamlReader
{
    /// <summary>How deep nodes may lie in each other, so that whoever walks a tree may do so recursively.</summary>
    public const int MaxDepth = 100;

    /// <summary>How many nodes aliases may add to a text's own: without a limit ten lines can stand for billions.</summary>
    public const int MaxAliasedNodes = 100_000;

    /// <summary>The same for <see cref="ReadFirst"/>, with which whole configs are read once and not at each keystroke.</summary>
    public const int MaxAliasedNodesOfConfig = 2_000_000;

    /// <summary>How many problems are told; after that, reading stops.</summary>
    public const int MaxProblems = 100;

    /// <param name="text">Any text; ranges count its UTF-16 code units.</param>
    public static YamlDocuments Read(string text) => Read(new DeclaredText(text, Anchor.None));

    /// <inheritdoc cref="Read(string)"/>
    public static YamlDocuments Read(DeclaredText text) => Read(MappedText.Plain(text));

    /// <summary>Reads YAML that stands inside another document; <see cref="YamlNode.Place"/> leads there.</summary>
    public static YamlDocuments Read(MappedText source, YamlDialect dialect = YamlDialect.Butane) =>
        Read(source, dialect, firstOnly: false);

    /// <summary>Reads the first document of a text, as butane and kubeadm do; whatever follows it may be anything, but for the next few tokens.</summary>
    public static YamlDocuments ReadFirst(DeclaredText text) => ReadFirst(MappedText.Plain(text));

    /// <inheritdoc cref="ReadFirst(DeclaredText)"/>
    public static YamlDocuments ReadFirst(MappedText source, YamlDialect dialect = YamlDialect.Butane) =>
        Read(source, dialect, firstOnly: true);

    private static YamlDocuments Read(MappedText source, YamlDialect dialect, bool firstOnly)
    {
        var text = source.Value;
        var problems = new ProblemList(text);
        var builder = new YamlTreeBuilder(source, problems, firstOnly ? MaxAliasedNodesOfConfig : MaxAliasedNodes, dialect);
        var reader = new YamlEventReader(text, dialect);
        while (!problems.IsFull && reader.Read() && builder.Take(reader.Current))
        {
            if (firstOnly && reader.Current.Kind == YamlEventKind.DocumentEnd)
                break;
        }

        ForbiddenCharacters.Find(text, firstOnly ? GoReader.EndOfPieceAt(text, reader.Position) : text.Length, problems);
        if (reader.Error is { } error)
            problems.Add(error.Range, error.Message);
        return new(builder.Finish(), problems.Problems) { Source = source };
    }
}
