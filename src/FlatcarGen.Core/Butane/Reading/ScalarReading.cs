using System.Globalization;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Butane.Reading;

/// <summary>
/// What go-yaml 3.0.1, with which butane reads, makes of a scalar: a plain one is what it looks like, a quoted one or one with the tag
/// <c>!!str</c> is a string, and any scalar becomes a string where a string is wanted.
/// </summary>
internal readonly struct ScalarReading
{
    private const string Prefix = "tag:yaml.org,2002:";

    /// <summary>Whether base64 decoding would fail, or an explicit tag says what the text cannot be: then nothing can be read.</summary>
    public bool IsBroken { get; private init; }

    /// <summary>Whether it says that there is no value.</summary>
    public bool IsNull { get; private init; }

    private object? Value { get; init; }

    /// <summary>The number; null where it is none of 64 bits. Fractions are cut off.</summary>
    public long? Integer => Value switch
    {
        long number => number,
        // 2^63 itself passes the check that go-yaml makes, and comes out as the lowest number.
        double number when number <= 9223372036854775807d => number is < -9223372036854775808d or >= 9223372036854775808d
            ? long.MinValue
            : (long)number,
        _ => null,
    };

    /// <summary>The boolean; null where it is none. The words of YAML 1.1 count where a boolean is wanted, in quotes too.</summary>
    public bool? Boolean => Value switch
    {
        bool value => value,
        "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" => true,
        "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF" => false,
        _ => null,
    };

    /// <summary>The bytes of a <c>!!binary</c>; null for any other.</summary>
    public BinaryText? Binary => Value as BinaryText;

    public static ScalarReading Of(YamlScalar scalar, string text)
    {
        var isQuoted = scalar.Style == YamlStyle.None ? !scalar.IsPlain : scalar.Style != YamlStyle.Plain;
        var tag = scalar.Tag;
        if (tag == Prefix + "str" || (tag is "" or "!" && isQuoted))
            return new() { Value = text };
        if (tag == Prefix + "binary")
            return FromBase64(text) is { } bytes ? new() { Value = new BinaryText(bytes) } : new() { IsBroken = true };
        var wanted = tag is "" or "!" ? "" : tag.StartsWith(Prefix, StringComparison.Ordinal) ? tag.Substring(Prefix.Length) : tag;
        if (wanted is not ("" or "bool" or "int" or "float" or "null" or "timestamp"))
            return new() { Value = text };
        var value = Resolve(text, out var kind);
        if (wanted == "timestamp" && LooksLikeTimestamp(text))
            return new() { Value = text };
        var fits = wanted == "" || wanted == kind || (wanted == "float" && kind == "int");
        return new() { IsBroken = !fits, IsNull = fits && kind == "null", Value = value };
    }

    private static object? Resolve(string text, out string kind)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                kind = "null";
                return null;
            case "true" or "True" or "TRUE":
                kind = "bool";
                return true;
            case "false" or "False" or "FALSE":
                kind = "bool";
                return false;
            case ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF":
                kind = "float";
                return double.PositiveInfinity;
            case "-.inf" or "-.Inf" or "-.INF":
                kind = "float";
                return double.NegativeInfinity;
            case ".nan" or ".NaN" or ".NAN":
                kind = "float";
                return double.NaN;
        }

        if (text[0] is (>= '0' and <= '9') or '+' or '-')
        {
            var plain = text.Replace("_", "");
            if (GoNumber.ParseInteger(plain) is { } integer)
            {
                kind = "int";
                return integer <= long.MaxValue ? (long)integer : (object)(ulong)integer;
            }

            if (GoNumber.ParseFloat(plain) is { } number)
            {
                kind = "float";
                return number;
            }
        }
        else if (text[0] == '.' && GoNumber.ParseFloat(text) is { } fraction)
        {
            kind = "float";
            return fraction;
        }

        kind = "str";
        return text;
    }

    private static bool LooksLikeTimestamp(string text) =>
        text.Length >= 8 && text[4] == '-' && text.Take(4).All(c => c is >= '0' and <= '9');

    /// <summary>Decodes standard base64 in which line ends may stand, and nothing else.</summary>
    private static byte[]? FromBase64(string text)
    {
        var digits = text.Replace("\r", "").Replace("\n", "");
        if (digits.Length % 4 != 0 || digits.Any(char.IsWhiteSpace))
            return null;
        try
        {
            return Convert.FromBase64String(digits);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
