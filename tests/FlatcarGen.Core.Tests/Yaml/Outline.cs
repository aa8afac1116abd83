using System.Globalization;
using System.Text;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Yaml;

/// <summary>
/// What a tree says, on one line each, so that trees can be compared: strings in quotes, other scalars bare.
/// A plain scalar that nobody could take for anything else is a string.
/// </summary>
internal static class Outline
{
    public static string Of(YamlNode? node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
            quoted.Append(c is >= ' ' and <= '~' and not ('"' or '\\') ? $"{c}" : "\\" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
        return quoted.Append('"').ToString();
    }

    private static void Write(YamlNode? node, StringBuilder text)
    {
        switch (node)
        {
            case null:
                text.Append("nothing");
                break;
            case YamlScalar scalar:
                text.Append(scalar.IsNull ? "null" : scalar.IsSurelyString ? Quoted(PlaceholderSyntax.Unparse(scalar.Value)) : scalar.Text);
                break;
            case YamlSequence sequence:
                text.Append('[');
                foreach (var item in sequence)
                {
                    Write(item, text);
                    text.Append(", ");
                }

                text.Append(']');
                break;
            case YamlMapping mapping:
                text.Append('{');
                foreach (var (key, value) in mapping)
                {
                    Write(key, text);
                    text.Append(": ");
                    Write(value, text);
                    text.Append(", ");
                }

                text.Append('}');
                break;
        }
    }
}
