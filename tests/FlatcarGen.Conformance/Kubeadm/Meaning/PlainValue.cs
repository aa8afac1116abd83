using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Conformance.Kubeadm.Meaning;

/// <summary>What a scalar is in JSON, as far as kubeadm configs need it: YAML 1.1 without dates, sexagesimals and infinities.</summary>
internal static partial class PlainValue
{
    private static readonly HashSet<string> True = Spellings("y", "yes", "on", "true"), False = Spellings("n", "no", "off", "false");

    public static JsonNode? Of(YamlScalar scalar)
    {
        if (scalar.IsNull)
            return null;
        var text = scalar.Text;
        if (!scalar.IsPlain)
            return text;
        if (True.Contains(text))
            return true;
        if (False.Contains(text))
            return false;
        return Number(text.Replace("_", "", StringComparison.Ordinal)) is { } number ? number : text;
    }

    private static decimal? Number(string text)
    {
        if (Hexadecimal().IsMatch(text))
            return long.TryParse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hex) ? hex : null;
        if (Octal().Match(text) is { Success: true } octal && octal.Groups["digits"].Length < 20)
            return octal.Groups["digits"].Value.Aggregate(0m, (sum, digit) => (sum * 8) + (digit - '0'));
        return Decimal().IsMatch(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number / 1.0000000000000000000000000000m
            : null;
    }

    private static HashSet<string> Spellings(params string[] words) =>
        [.. words.SelectMany(word => new[] { word, word.ToUpperInvariant(), char.ToUpperInvariant(word[0]) + word[1..] })];

    [GeneratedRegex("^0x[0-9a-fA-F]+$")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex("^0o?(?<digits>[0-7]+)$")]
    private static partial Regex Octal();

    [GeneratedRegex(@"^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$")]
    private static partial Regex Decimal();
}
