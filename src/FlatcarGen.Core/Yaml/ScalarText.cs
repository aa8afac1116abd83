using System.Text;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Yaml;

/// <summary>Chooses how a scalar is written.</summary>
internal static class ScalarText
{
    /// <summary>Stands for a placeholder in an <see cref="Outline"/>. No YAML text can hold it.</summary>
    public const char PlaceholderMark = '\0';

    /// <summary>A scalar on a single line: plain where that is certain to be read back as it is, else in double quotes.</summary>
    public static TemplateText InLine(YamlScalar scalar) => Plain(scalar) ?? Quoted(scalar);

    /// <summary>A scalar without quotes; null where it would not be read back as it is.</summary>
    public static TemplateText? Plain(YamlScalar scalar)
    {
        if (scalar.IsBinary || HasLineEnd(scalar.Value))
            return null;
        if (scalar.IsNull)
            return scalar.Text.Length == 0 ? "null" : scalar.Value;
        if (PlainText.CanStand(Outline(scalar.Value, 'x')) && (scalar.IsPlain || IsSurelyString(scalar.Value)))
            return scalar.Value;
        return null;
    }

    /// <summary>A scalar in double quotes.</summary>
    public static TemplateText Quoted(YamlScalar scalar)
    {
        var quoted = new TemplateTextBuilder().Append(scalar.IsBinary ? "!!binary \"" : "\"");
        foreach (var segment in scalar.Value.Segments)
        {
            if (segment.IsPlaceholder)
                quoted.Append(segment with { Quoting = Quoting.DoubleQuoted });
            else
                DoubleQuotedText.Escape(segment.Text, quoted);
        }

        return quoted.Append('"').ToTemplateText();
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

    private static bool IsSurelyString(TemplateText value) => value.KnownText is { } text && PlainText.IsSurelyString(text);

    private static bool HasLineEnd(TemplateText value)
    {
        foreach (var segment in value.Segments)
        {
            if (!segment.IsPlaceholder && segment.Text.IndexOf('\n') >= 0)
                return true;
        }

        return false;
    }
}
