using System.Text;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Yaml;

/// <summary>Chooses how a scalar is written.</summary>
internal static class ScalarText
{
    /// <summary>Stands for a placeholder in an <see cref="Outline"/>. No YAML text can hold it.</summary>
    public const char PlaceholderMark = '\0';

    /// <summary>Whether a scalar is to be a literal block: a text of several lines that a block can carry.</summary>
    public static bool IsForBlock(YamlScalar scalar) =>
        !scalar.IsBinary && PlainForm(scalar) is null && LiteralBlock.CanCarry(scalar.Value);

    /// <summary>A scalar on a single line: plain where that is certain to be read back as it is, else in double quotes.</summary>
    public static TemplateText InLine(YamlScalar scalar)
    {
        if (scalar.IsBinary)
            return "!!binary " + DoubleQuoted(scalar.Value);
        return PlainForm(scalar) ?? DoubleQuoted(scalar.Value);
    }

    /// <summary>The literals of a text, with a mark for each placeholder.</summary>
    public static string Outline(TemplateText value, char mark = PlaceholderMark)
    {
        if (value.KnownText is { } known)
            return known;
        var outline = new StringBuilder();
        foreach (var segment in value.Segments)
        {
            if (segment.IsPlaceholder)
                outline.Append(mark);
            else
                outline.Append(segment.Text);
        }

        return outline.ToString();
    }

    private static TemplateText? PlainForm(YamlScalar scalar)
    {
        if (scalar.IsNull)
            return scalar.Text.Length == 0 ? "null" : scalar.Value;
        if (PlainText.CanStand(Outline(scalar.Value, 'x')) && (scalar.IsPlain || IsSurelyString(scalar.Value)))
            return scalar.Value;
        return null;
    }

    private static bool IsSurelyString(TemplateText value) => value.KnownText is { } text && PlainText.IsSurelyString(text);

    private static TemplateText DoubleQuoted(TemplateText value)
    {
        var quoted = new TemplateTextBuilder().Append('"');
        foreach (var segment in value.Segments)
        {
            if (segment.IsPlaceholder)
                quoted.Append(segment with { Quoting = Quoting.DoubleQuoted });
            else
                DoubleQuotedText.Escape(segment.Text, quoted);
        }

        return quoted.Append('"').ToTemplateText();
    }
}
