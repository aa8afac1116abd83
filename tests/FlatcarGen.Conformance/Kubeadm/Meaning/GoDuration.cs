using System.Globalization;
using System.Text.RegularExpressions;

namespace FlatcarGen.Conformance.Kubeadm.Meaning;

/// <summary>A duration as Go reads and writes it.</summary>
internal static partial class GoDuration
{
    private static readonly Dictionary<string, decimal> Nanoseconds = new(StringComparer.Ordinal)
    {
        ["ns"] = 1, ["us"] = 1e3m, ["\u00b5s"] = 1e3m, ["\u03bcs"] = 1e3m, ["ms"] = 1e6m, ["s"] = 1e9m, ["m"] = 60e9m, ["h"] = 3600e9m,
    };

    /// <summary>One way of writing for each length, Go's own from a second on: <c>1h30m0s</c>; what is no duration stays as it is.</summary>
    public static string Normal(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
            return text;
        var total = 0m;
        var units = match.Groups["unit"].Captures;
        for (var i = 0; i < units.Count; i++)
        {
            var digits = match.Groups["number"].Captures[i].Value;
            if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > long.MaxValue)
                return text;
            total += decimal.Truncate(number * Nanoseconds[units[i].Value]);
        }

        return (text[0] == '-' && total > 0 ? "-" : "") + Write(total);
    }

    private static string Write(decimal nanoseconds)
    {
        var minutes = decimal.Floor(nanoseconds / 60e9m);
        var hours = decimal.Floor(minutes / 60);
        var seconds = ((nanoseconds - (minutes * 60e9m)) / 1e9m).ToString("0.#########", CultureInfo.InvariantCulture) + "s";
        return (hours, minutes) switch
        {
            (> 0, _) => $"{hours:0}h{minutes - (hours * 60):0}m{seconds}",
            (_, > 0) => $"{minutes:0}m{seconds}",
            _ => seconds,
        };
    }

    [GeneratedRegex(@"^[+-]?(?:0|(?:(?<number>[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?<unit>ns|us|\u00b5s|\u03bcs|ms|s|m|h))+)$")]
    private static partial Regex Form();
}
