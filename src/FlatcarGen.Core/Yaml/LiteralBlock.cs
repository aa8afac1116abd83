using System.Globalization;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// Texts of several lines as literal blocks (<c>|</c>). A block cannot carry everything, and what it carries at its ends
/// must not depend on the values that its placeholders will get.
/// </summary>
internal readonly struct LiteralBlock
{
    private readonly TemplateText _value;
    private readonly string _outline;

    private LiteralBlock(TemplateText value, string outline) => (_value, _outline) = (value, outline);

    /// <summary>The block of a text; null where none carries the text exactly, or another form is the one for it.</summary>
    public static LiteralBlock? Of(TemplateText value)
    {
        var hasLineEnd = false;
        var holdsYaml = false;
        foreach (var segment in value.Segments)
        {
            if (segment.IsPlaceholder)
                holdsYaml |= segment.Quoting != Quoting.Raw;
            else if (!IsCarried(segment.Text, ref hasLineEnd))
                return null;
        }

        if (!holdsYaml && !hasLineEnd)
            return null;

        // Escaping what is escaped already is nothing that a placeholder's mark could tell: quotes are no way out there.
        var outline = ScalarText.Outline(value);
        return holdsYaml || (HasFirmStart(outline) && HasFirmEnd(outline)) ? new LiteralBlock(value, outline) : null;
    }

    /// <summary>Writes header and lines, and the line end after them.</summary>
    /// <param name="indent">The column of the lines.</param>
    /// <param name="step">How much deeper that is than the collection that the block is in.</param>
    /// <param name="into">Where to write, behind the key or the dash.</param>
    public void Write(int indent, int step, TemplateTextBuilder into)
    {
        into.Append('|');
        if (NeedsIndicator(_outline))
            into.Append(step.ToString(CultureInfo.InvariantCulture));
        into.Append(Chomping(_outline)).Append('\n');

        var isLineStart = true;
        foreach (var segment in _value.Segments)
        {
            if (segment.IsPlaceholder)
            {
                into.Append(' ', isLineStart ? indent : 0).Append(segment with { Quoting = Indented(segment.Quoting, indent) });
                isLineStart = false;
            }
            else
            {
                WriteLines(segment.Text, indent, ref isLineStart, into);
            }
        }

        if (!isLineStart)
            into.Append('\n');
    }

    private static void WriteLines(string literal, int indent, ref bool isLineStart, TemplateTextBuilder into)
    {
        for (var at = 0; at < literal.Length;)
        {
            var lineEnd = literal.IndexOf('\n', at);
            var next = lineEnd < 0 ? literal.Length : lineEnd + 1;
            into.Append(' ', isLineStart && lineEnd != at ? indent : 0).Append(literal, at, next - at);
            isLineStart = lineEnd >= 0;
            at = next;
        }
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

    /// <summary>Whether no line of blanks stands before the first other line: some readers refuse that, indicator or not.</summary>
    private static bool HasFirmStart(string outline)
    {
        var first = FirstLine(outline);
        var visible = first;
        while (visible < outline.Length && outline[visible] is ' ' or '\t')
            visible++;
        return visible == first || (visible < outline.Length && outline[visible] != '\n');
    }

    /// <summary>
    /// Whether the text's end is the block's end: not where the last line is blank or may become so, and not where a value
    /// whose own last line end would be stripped is the last thing.
    /// </summary>
    private static bool HasFirmEnd(string outline)
    {
        var end = EndOfLastLine(outline);
        if (end == 0)
            return false;
        if (IsPlaceholder(outline[end - 1]))
            return end < outline.Length;
        for (var i = end - 1; i >= 0 && outline[i] != '\n'; i--)
        {
            if (outline[i] is not (' ' or '\t') && !IsPlaceholder(outline[i]))
                return true;
        }

        return false;
    }

    /// <summary>A value may end with line ends: behind one, all of them are kept.</summary>
    private static string Chomping(string outline)
    {
        var end = EndOfLastLine(outline);
        return (outline.Length - end) switch
        {
            0 => "-",
            1 when end > 0 && !IsPlaceholder(outline[end - 1]) => "",
            _ => "+",
        };
    }

    /// <summary>Without an indicator the first line that is not empty tells the indentation, if it does not begin with a blank.</summary>
    private static bool NeedsIndicator(string outline)
    {
        var first = FirstLine(outline);
        return first < outline.Length && (outline[first] is ' ' or '\t' || IsPlaceholder(outline[first]));
    }

    /// <summary>Where the first line begins that is not empty.</summary>
    private static int FirstLine(string outline)
    {
        var at = 0;
        while (at < outline.Length && outline[at] == '\n')
            at++;
        return at;
    }

    /// <summary>Where the last line ends that is not empty.</summary>
    private static int EndOfLastLine(string outline)
    {
        var end = outline.Length;
        while (end > 0 && outline[end - 1] == '\n')
            end--;
        return end;
    }

    private static Quoting Indented(Quoting quoting, int indent) => quoting.Kind switch
    {
        QuotingKind.DoubleQuoted => quoting,
        _ => Quoting.Block(quoting.Indent + indent),
    };

    private static bool IsPlaceholder(char c) => c == ScalarText.PlaceholderMark;
}
