using System.Globalization;
using FlatcarGen.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

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

    /// <summary>How many problems are told; after that, reading stops.</summary>
    public const int MaxProblems = 100;

    /// <param name="text">Any text; ranges count its UTF-16 code units.</param>
    public static YamlDocuments Read(string text) => Read(new DeclaredText(text, Anchor.None));

    /// <inheritdoc cref="Read(string)"/>
    public static YamlDocuments Read(DeclaredText text) => Read(MappedText.Plain(text));

    /// <summary>Reads YAML that stands inside another document; <see cref="YamlNode.Place"/> leads there.</summary>
    public static YamlDocuments Read(MappedText source) => Read(source, firstOnly: false);

    /// <summary>Reads the first document of a text, as butane does; whatever follows it may be anything.</summary>
    public static YamlDocuments ReadFirst(DeclaredText text) => Read(MappedText.Plain(text), firstOnly: true);

    private static YamlDocuments Read(MappedText source, bool firstOnly)
    {
        var text = source.Value;
        var problems = new ProblemList(text);
        FindForbiddenCharacters(text, problems);
        var offset = text.Length > 0 && text[0] == YamlCharacters.ByteOrderMark ? 1 : 0;
        var builder = new YamlTreeBuilder(source, offset, problems);
        try
        {
            var parser = new Parser(new Scanner(new StringReader(Readable(text, offset)), skipComments: true));
            while (!problems.IsFull && parser.MoveNext())
            {
                if (parser.Current is not { } parsingEvent)
                    continue;
                if (!builder.Take(parsingEvent) || (firstOnly && parsingEvent is DocumentEnd))
                    break;
            }
        }
        catch (Exception e)
        {
            // YamlDotNet's own exceptions have places; it throws others too, InvalidOperationException for one.
            AddSyntaxProblem(e as YamlException, text, offset, builder, problems);
        }

        return new(builder.Finish(), problems.Problems) { Source = source };
    }

    /// <summary>YamlDotNet would keep a byte order mark in the first key, and stop at a NUL as if the text ended there.</summary>
    private static string Readable(string text, int offset) =>
        (offset == 0 ? text : text.Substring(offset)).Replace('\0', '\uFFFD');

    private static void FindForbiddenCharacters(string text, ProblemList problems)
    {
        for (var i = 0; i < text.Length && !problems.IsFull; i++)
        {
            if (YamlCharacters.IsAllowedAt(text, i))
                continue;
            var code = ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture);
            problems.Add(new TextRange(i, 1), $"YAML does not allow the character U+{code} here; write it as an escape in double quotes.");
            while (i + 1 < text.Length && !YamlCharacters.IsAllowedAt(text, i + 1))
                i++;
        }
    }

    private static void AddSyntaxProblem(YamlException? e, string text, int offset, YamlTreeBuilder builder, ProblemList problems)
    {
        if (e is null && builder.OpenBracket is { } bracket)
        {
            problems.Add(
                new TextRange(bracket, 1),
                $"This '{text[bracket]}' is not closed before a line that is indented less; close it, or indent what is in it.");
            return;
        }

        var message = SyntaxMessages.For(e?.Message);
        if (e is not null && e.Start.Index + e.End.Index > 0)
            problems.Add(e.Start.Index + offset, e.End.Index + offset, message);
        else
            problems.Add(PlaceAfter(text, builder.Position), message);
    }

    /// <summary>Some errors come without a place: a tab in the indentation that follows, or else what was read last.</summary>
    private static TextRange PlaceAfter(string text, int position)
    {
        var lineStart = position > 0 ? text.IndexOf('\n', position - 1) + 1 : 0;
        while (lineStart >= 0 && lineStart < text.Length)
        {
            var at = lineStart;
            while (at < text.Length && text[at] == ' ')
                at++;
            if (at < text.Length && text[at] == '\t')
                return new(at, 1);
            if (at < text.Length && text[at] is not ('\n' or '\r' or '#'))
                break;
            var lineEnd = text.IndexOf('\n', at);
            if (lineEnd < 0)
                break;
            lineStart = lineEnd + 1;
        }

        return new(position, 0);
    }
}
