using System.Globalization;
using FlatcarGen.Core.Butane.Reading;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>What sigs.k8s.io/yaml, with the go-yaml 2 that it brings, makes of a scalar. Observed on it.</summary>
internal static class ScalarResolver
{
    private const string Prefix = "tag:yaml.org,2002:";

    /// <param name="scalar">The scalar.</param>
    /// <param name="text">Its text, in which <see cref="MappedText.Unknown"/> stands for what is not known.</param>
    public static ScalarResolution Resolve(YamlScalar scalar, string text)
    {
        var isQuoted = scalar.Style == YamlStyle.None ? !scalar.IsPlain : scalar.Style != YamlStyle.Plain;
        var wanted = scalar.Tag.StartsWith(Prefix, StringComparison.Ordinal) ? scalar.Tag.Substring(Prefix.Length) : scalar.Tag;
        switch (wanted)
        {
            case "" when isQuoted:
                return new(JsonKind.Text, text);
            case "binary":
                return text.IndexOf(MappedText.Unknown) >= 0 ? Unknown(text) : OfBase64(text);
            case "":
                return ResolvePlain(text);
            case "bool" or "int" or "float" or "null" or "timestamp":
                return text.IndexOf(MappedText.Unknown) >= 0 ? Unknown(text) : ResolveTagged(text, wanted);
            default:
                return new(JsonKind.Text, text);
        }
    }

    private static ScalarResolution Unknown(string text) => new(JsonKind.Unknown, text);

    private static ScalarResolution ResolvePlain(string text)
    {
        if (text.IndexOf(MappedText.Unknown) >= 0)
            return PlainWords.MayComeFrom(text) ? Unknown(text) : new(JsonKind.Text, text);
        return PlainWords.Find(text) ?? Number(text) ?? new(JsonKind.Text, text);
    }

    private static ScalarResolution ResolveTagged(string text, string wanted)
    {
        if (wanted == "timestamp" && YamlTimestamp.IsValid(text))
            return new(JsonKind.Text, text);
        var resolved = ResolvePlain(text);
        var fits = wanted switch
        {
            "bool" => resolved.Kind == JsonKind.Boolean,
            "null" => resolved.Kind == JsonKind.Null,
            "int" => resolved.Kind == JsonKind.Number && IsInteger(text),
            "float" => resolved.Kind == JsonKind.Number && Integer(text.Replace("_", "")) is not > long.MaxValue,
            _ => false,
        };
        if (!fits)
            return new(JsonKind.Text, text) { Problem = $"This is not what its tag '!!{wanted}' says" };
        return wanted == "float" && Integer(text.Replace("_", "")) is { } whole ? Fraction(whole == 0 ? 0 : (double)whole) : resolved;
    }

    private static bool IsInteger(string text) => Integer(text.Replace("_", "")) is not null;

    private static ScalarResolution? Number(string text)
    {
        if (text[0] == '.')
            return GoNumber.ParseFloat(WithoutSeparators(text)) is { } fraction ? Fraction(fraction) : null;
        if (text[0] is not ((>= '0' and <= '9') or '+' or '-'))
            return null;
        var plain = text.Replace("_", "");
        if (Integer(plain) is { } integer)
        {
            var digits = integer == 0 ? "0" : integer.ToString(CultureInfo.InvariantCulture);
            return new(JsonKind.Number, digits) { Name = integer > long.MaxValue ? null : digits };
        }

        return GoNumber.ParseFloat(plain) is { } number ? Fraction(number) : null;
    }

    private static ScalarResolution Fraction(double number) =>
        new(JsonKind.Number, JsonNumber.Write(number)) { Name = JsonNumber.WriteKey(number) };

    private static decimal? Integer(string plain) => GoNumber.ParseInteger(plain) ?? SignedBinary(plain);

    /// <summary><c>0b-101</c> is a number too.</summary>
    private static decimal? SignedBinary(string plain)
    {
        if (plain.Length < 4 || !plain.StartsWith("0b", StringComparison.Ordinal) || plain[2] is not ('-' or '+'))
            return null;
        return GoNumber.ParseInteger(plain[2] + "0b" + plain.Substring(3));
    }

    /// <summary>A fraction that begins with its point may have an underscore between two digits, and nowhere else.</summary>
    private static string WithoutSeparators(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && !(IsDigitAt(text, i - 1) && IsDigitAt(text, i + 1)))
                return text;
        }

        return text.Replace("_", "");
    }

    private static bool IsDigitAt(string text, int index) => index >= 0 && index < text.Length && text[index] is >= '0' and <= '9';

    private static ScalarResolution OfBase64(string text)
    {
        if (Base64Text.Decode(text) is { } decoded)
            return new(JsonKind.Text, decoded);
        return new(JsonKind.Text, text) { Problem = "This is no base64, which its tag '!!binary' asks for" };
    }
}
