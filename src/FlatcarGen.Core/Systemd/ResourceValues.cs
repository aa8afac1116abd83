using System.Globalization;
using System.Text.RegularExpressions;

namespace FlatcarGen.Core.Systemd;

/// <summary>Values of the directives that limit a unit: systemd.exec(5), systemd.resource-control(5).</summary>
internal static class ResourceValues
{
    private static readonly Regex Size = new(@"\A[0-9]+(?:\.[0-9]*)?\s*[KMGTPEB]?\z", RegexOptions.CultureInvariant);

    private static readonly Regex Percentage = new(@"\A(?<whole>[0-9]{1,9})(?:\.[0-9]{1,2})?%\z", RegexOptions.CultureInvariant);

    private static readonly Regex Octal = new(@"\A0*[0-7]{1,4}\z", RegexOptions.CultureInvariant);

    private static readonly Regex Integer = new(@"\A[+-]?[0-9]+\z", RegexOptions.CultureInvariant);

    /// <summary>The smallest and the largest number that a directive takes; null where it does not take numbers alone.</summary>
    public static (int Min, int Max)? RangeOf(string key) => key switch
    {
        "Nice" => (-20, 19),
        "OOMScoreAdjust" => (-1000, 1000),
        "IOWeight" or "StartupIOWeight" => (1, 10000),
        _ => null,
    };

    /// <summary>Whether a text is a whole number in a range. Hexadecimal ones and the like are not judged.</summary>
    public static bool IsInRange(string text, (int Min, int Max) range) =>
        !Integer.IsMatch(text)
            ? text.Length > 1 && text.TrimStart('+', '-').StartsWith("0", StringComparison.Ordinal)
            : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number >= range.Min && number <= range.Max;

    /// <summary>Whether a text says how much memory: bytes, with K, M, G … behind them, a percentage of all, or <c>infinity</c>.</summary>
    public static bool IsMemory(string text) =>
        text == "infinity" || Size.IsMatch(text) || (Percentage.Match(text) is { Success: true } share && NumberOf(share) <= 100);

    /// <summary>Whether a text says how much of a processor: a percentage above 0.</summary>
    public static bool IsQuota(string text) => Percentage.IsMatch(text) && text.Any(c => c is >= '1' and <= '9');

    /// <summary>Whether a text is a limit, or a soft and a hard one with a colon between.</summary>
    public static bool IsLimit(string text)
    {
        var parts = text.Split(':');
        return parts.Length <= 2 && parts.All(part => part == "infinity" || Size.IsMatch(part));
    }

    /// <summary>Whether a text is octal digits.</summary>
    public static bool IsOctal(string text) => Octal.IsMatch(text);

    private static int NumberOf(Match percentage) => int.Parse(percentage.Groups["whole"].Value, CultureInfo.InvariantCulture);
}
