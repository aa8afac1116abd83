using System.Text;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Yaml;

/// <summary>Chooses how a scalar is written on a line.</summary>
internal static class ScalarText
{
    /// <summary>Stands for a placeholder in an <see cref="Outline"/>. No YAML text can hold it.</summary>
    public const char PlaceholderMark = '\0';

    /// <summary>Writes a scalar without quotes, unless it would not be read back as it is.</summary>
    public static bool TryWritePlain(YamlScalar scalar, TemplateTextBuilder into)
    {
        if (scalar.IsBinary)
            return false;
        if (scalar.KnownText is { } text)
        {
            if (scalar.IsNull)
                into.Append(text.Length == 0 ? "null" : text);
            else if (PlainText.CanStand(text) && (scalar.IsPlain || PlainText.IsSurelyString(text)))
                into.Append(text);
            else
                return false;
            return true;
        }

        if (!scalar.IsPlain || !PlainText.CanStand(Outline(scalar.Value, 'x')))
            return false;
        into.Append(scalar.Value);
        return true;
    }

    /// <summary>Writes a scalar in double quotes.</summary>
    public static void WriteQuoted(YamlScalar scalar, TemplateTextBuilder into)
    {
        into.Append(scalar.IsBinary ? "!!binary \"" : "\"");
        foreach (var segment in scalar.Value.Segments)
        {
            if (segment.IsPlaceholder)
                into.Append(segment with { Quoting = Quoting.DoubleQuoted });
            else
                DoubleQuotedText.Escape(segment.Text, into);
        }

        into.Append('"');
    }

    /// <summary>Writes a scalar on a single line.</summary>
    public static void Write(YamlScalar scalar, TemplateTextBuilder into)
    {
        if (!TryWritePlain(scalar, into))
            WriteQuoted(scalar, into);
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
}
