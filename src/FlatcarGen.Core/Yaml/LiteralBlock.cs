using System.Globalization;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// Texts of several lines as literal blocks (<c>|</c>). A block cannot carry everything, and what it carries at its ends
/// must not depend on the values that its placeholders will get.
/// </summary>
internal static class LiteralBlock
{
    /// <summary>Whether a block carries the text exactly, and is the form for it.</summary>
    public static bool CanCarry(TemplateText value)
    {
        var hasLineEnd = false;
        var holdsYaml = false;
        foreach (var segment in value.Segments)
        {
            if (segment.IsPlaceholder)
                holdsYaml |= segment.Quoting != Quoting.Raw;
            else if (!IsCarried(segment.Text, ref hasLineEnd))
                return false;
        }

        // Escaping what is escaped already is nothing that a placeholder's mark could tell: quotes are no way out there.
        return holdsYaml || (hasLineEnd && HasFirmStart(ScalarText.Outline(value)) && HasFirmEnd(ScalarText.Outline(value)));
    }

    /// <summary>Writes header and lines, and the line end after them.</summary>
    /// <param name="value">What <see cref="CanCarry"/> says yes to.</param>
    /// <param name="indent">The column of the lines.</param>
    /// <param name="step">How much deeper that is than the collection that the block is in.</param>
    /// <param name="into">Where to write, behind the key or the dash.</param>
    public static void Write(TemplateText value, int indent, int step, TemplateTextBuilder into)
    {
        var outline = ScalarText.Outline(value);
        into.Append('|');
        if (NeedsIndicator(outline))
            into.Append(step.ToString(CultureInfo.InvariantCulture));
        into.Append(Chomping(outline)).Append('\n');

        var isLineStart = true;
        foreach (var segment in value.Segments)
        {
            if (segment.IsPlaceholder)
            {
                into.Append(' ', isLineStart ? indent : 0).Append(segment with { Quoting = Indented(segment.Quoting, indent) });
                isLineStart = false;
                continue;
            }

            foreach (var c in segment.Text)
            {
                into.Append(' ', isLineStart && c != '\n' ? indent : 0).Append(c);
                isLineStart = c == '\n';
            }
        }

        if (!isLineStart)
            into.Append('\n');
    }

    private static bool IsCarried(string literal, ref bool hasLineEnd)
    {
        for (var i = 0; i < literal.Length; i++)
        {
            hasLineEnd |= literal[i] == '\n';
            if (literal[i] is not ('\n' or '\t') && !YamlCharacters.IsPrintableAt(literal, i))
                return false;
        }

        return true;
    }

    /// <summary>Whether no line of blanks stands before the first other line: YamlDotNet refuses that, indicator or not.</summary>
    private static bool HasFirmStart(string outline)
    {
        var first = outline.TrimStart('\n');
        var visible = first.TrimStart(' ', '\t');
        return visible.Length == first.Length || (visible.Length > 0 && visible[0] != '\n');
    }

    /// <summary>
    /// Whether the text's end is the block's end: not where the last line is blank or may become so, and not where a value
    /// whose own last line end would be stripped is the last thing.
    /// </summary>
    private static bool HasFirmEnd(string outline)
    {
        var body = outline.TrimEnd('\n');
        var lastLine = body.Substring(body.LastIndexOf('\n') + 1);
        if (lastLine.Length == 0 || IsPlaceholder(lastLine[lastLine.Length - 1]))
            return lastLine.Length > 0 && body.Length < outline.Length;
        return lastLine.Any(c => c is not (' ' or '\t') && !IsPlaceholder(c));
    }

    /// <summary>A value may end with line ends: behind one, all of them are kept.</summary>
    private static string Chomping(string outline)
    {
        var body = outline.TrimEnd('\n');
        return (outline.Length - body.Length) switch
        {
            0 => "-",
            1 when body.Length > 0 && !IsPlaceholder(body[body.Length - 1]) => "",
            _ => "+",
        };
    }

    /// <summary>Without an indicator the first line that is not empty tells the indentation, if it does not begin with a blank.</summary>
    private static bool NeedsIndicator(string outline)
    {
        var first = outline.TrimStart('\n');
        return first.Length > 0 && (first[0] is ' ' or '\t' || IsPlaceholder(first[0]));
    }

    private static Quoting Indented(Quoting quoting, int indent) => quoting.Kind switch
    {
        QuotingKind.DoubleQuoted => quoting,
        _ => Quoting.Block(quoting.Indent + indent),
    };

    private static bool IsPlaceholder(char c) => c == ScalarText.PlaceholderMark;
}
