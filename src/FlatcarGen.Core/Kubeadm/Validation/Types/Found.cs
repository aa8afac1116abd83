using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Kubeadm.Schema;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Validation.Types;

/// <summary>Names what was found in the place of something else.</summary>
internal static class Found
{
    private const int MaxLength = 40;

    public static string Of(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => "a mapping",
        JsonKind.Array => "a list",
        JsonKind.Text when value.Node is YamlScalar { Style: YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted } => "a text, as it is quoted",
        JsonKind.Text => "a text",
        JsonKind.Boolean => value.Node is YamlScalar { Style: YamlStyle.Plain } word && word.Text != value.Text
            ? $"{value.Text}, as which YAML reads '{word.Text}'"
            : value.Text,
        JsonKind.Number => value.Text.Length <= MaxLength ? $"the number {value.Text}" : "a number",
        _ => "null",
    };

    /// <summary>
    /// The same with quotes where a text belongs, without them where something else does, and no time with a unit; null where none of that helps.
    /// </summary>
    public static string? RemedyOf(JsonValue value, ValueKind wanted)
    {
        if (value.Node is not YamlScalar { Source: not null, AliasRange: null, Tag: "" } scalar)
            return null;
        return wanted switch
        {
            ValueKind.Text when value.Kind is JsonKind.Number or JsonKind.Boolean && scalar.Style == YamlStyle.Plain => $"\"{scalar.Text}\"",
            ValueKind.Duration when value is { Kind: JsonKind.Number, Text: "0" } => "0s",
            ValueKind.Boolean when IsQuoted(scalar) && value.Text is "true" or "false" => value.Text,
            ValueKind.Int32 or ValueKind.Int64 or ValueKind.UInt32 or ValueKind.Float or ValueKind.Float32 when IsQuoted(scalar) && IsDigits(value.Text) => value.Text,
            _ => null,
        };
    }

    private static bool IsQuoted(YamlScalar scalar) => scalar.Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted;

    private static bool IsDigits(string text) =>
        text.Length is > 0 and <= 9 && (text[0] != '0' || text.Length == 1) && text.All(c => c is >= '0' and <= '9');
}
