using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Templating;

/// <summary>
/// How declarations write placeholders: <c>${name}</c> is replaced at provision time, <c>$${</c> stands for the literal <c>${</c>.
/// The name is a letter or underscore followed by letters, digits and underscores (ASCII): what Terraform, the environment and
/// a C# parameter can all be called. These are HCL's template rules, without its expressions.
/// </summary>
public static class PlaceholderSyntax
{
    /// <summary>
    /// Reads a declared text. What starts like a placeholder and is none (<c>${a.b}</c>, <c>${a</c>) is taken literally;
    /// <see cref="FindMalformed"/> tells about it.
    /// </summary>
    public static TemplateText Parse(string declared)
    {
        if (IsPlain(declared))
            return TemplateText.Literal(declared);

        var builder = new TemplateTextBuilder();
        var literalStart = 0;
        var at = 0;
        while ((at = declared.IndexOf("${", at, StringComparison.Ordinal)) >= 0)
        {
            if (at > literalStart && declared[at - 1] == '$')
            {
                builder.Append(declared.Substring(literalStart, at - 1 - literalStart)).Append("${");
                literalStart = at += 2;
                continue;
            }

            var end = EndOfName(declared, at + 2);
            if (end == at + 2 || end >= declared.Length || declared[end] != '}')
            {
                at += 2;
                continue;
            }

            builder.Append(declared.Substring(literalStart, at - literalStart));
            builder.Append(Segment.Placeholder(declared.Substring(at + 2, end - at - 2)));
            literalStart = at = end + 1;
        }

        return builder.Append(declared.Substring(literalStart)).ToTemplateText();
    }

    /// <summary>The ranges of a declared text that start like a placeholder and are none.</summary>
    public static IReadOnlyList<TextRange> FindMalformed(string declared)
    {
        var found = new List<TextRange>();
        var at = 0;
        var literalStart = 0;
        while ((at = declared.IndexOf("${", at, StringComparison.Ordinal)) >= 0)
        {
            if (at > literalStart && declared[at - 1] == '$')
            {
                literalStart = at += 2;
                continue;
            }

            var end = EndOfName(declared, at + 2);
            if (end > at + 2 && end < declared.Length && declared[end] == '}')
            {
                literalStart = at = end + 1;
                continue;
            }

            var start = at;
            at = EndOfMalformed(declared, at + 2);
            found.Add(TextRange.FromBounds(start, at));
        }

        return found;
    }

    /// <summary>Whether a text is the same declared and literally, as most are.</summary>
    public static bool IsPlain(string text) => text.IndexOf("${", StringComparison.Ordinal) < 0;

    public static bool IsName(string text) => text.Length > 0 && EndOfName(text, 0) == text.Length;

    /// <summary>Writes a text the way a declaration would have to write it.</summary>
    public static string Unparse(TemplateText text)
    {
        if (text.KnownText is { } known)
            return PlaceholderReader.Escape(known);
        var declared = new StringBuilder();
        foreach (var segment in text.Segments)
            declared.Append(segment.IsPlaceholder ? "${" + segment.Text + "}" : PlaceholderReader.Escape(segment.Text));
        return declared.ToString();
    }

    /// <summary>Behind the closing brace, or where the line ends or the next one starts before that.</summary>
    private static int EndOfMalformed(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] == '}')
                return at + 1;
            if (text[at] == '\n' || string.CompareOrdinal(text, at, "${", 0, 2) == 0)
                return at;
        }

        return text.Length;
    }

    private static int EndOfName(string text, int start)
    {
        var at = start;
        while (at < text.Length && (IsLetter(text[at]) || (at > start && text[at] is >= '0' and <= '9')))
            at++;
        return at;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
}
