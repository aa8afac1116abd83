namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>Durations as Go's <c>time.ParseDuration</c> reads them: <c>1h30m0s</c>.</summary>
internal static class GoDuration
{
    public const long Second = 1_000_000_000;

    /// <summary>One more than the largest number of nanoseconds; that many are there only behind a minus sign.</summary>
    private const ulong Limit = 1UL << 63;

    private const string Units = "ns, us, ms, s, m or h";

    private const string TooLong = "it is more than 2562047h47m16.854775807s, the longest duration there is";

    /// <summary>Nanoseconds; 0 where the text is no duration.</summary>
    public static bool TryParse(string text, out long nanoseconds) => Read(text, out nanoseconds) is null;

    /// <summary>What is wrong with a text, as the end of a sentence: <c>the number 30 has no unit (…)</c>; null for a duration.</summary>
    public static string? Problem(string text) => Read(text, out _);

    private static string? Read(string text, out long nanoseconds)
    {
        nanoseconds = 0;
        var at = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (text.Length - at == 1 && text[at] == '0')
            return null;
        if (at == text.Length)
            return text.Length == 0 ? "it is empty" : "there is no number";

        var sum = 0UL;
        while (at < text.Length)
        {
            if (ReadPart(text, ref at, out var part) is { } problem)
                return problem;
            sum += part;
            if (sum > Limit)
                return TooLong;
        }

        var isNegative = text[0] == '-';
        if (sum == Limit && !isNegative)
            return TooLong;
        nanoseconds = isNegative ? (long)(0 - sum) : (long)sum;
        return null;
    }

    /// <summary>A number and its unit.</summary>
    private static string? ReadPart(string text, ref int at, out ulong size)
    {
        size = 0;
        var start = at;
        var isTooLong = !TryReadWhole(text, ref at, out var whole);
        var digits = at - start;
        var (fraction, scale) = (0UL, 1.0);
        if (at < text.Length && text[at] == '.')
        {
            at++;
            var point = at;
            ReadFraction(text, ref at, out fraction, out scale);
            digits += at - point;
        }

        if (digits == 0)
            return start == at
                ? $"there is no number in front of '{Shown.Short(text.Substring(start))}'"
                : "there is no digit at the point";
        if (isTooLong)
            return TooLong;

        var number = text.Substring(start, at - start);
        start = at;
        while (at < text.Length && text[at] is not '.' and not (>= '0' and <= '9'))
            at++;
        var name = text.Substring(start, at - start);
        if (name.Length == 0)
            return $"the number {Shown.Short(number)} has no unit ({Units})";
        if (UnitOf(name) is not { } unit)
            return $"'{Shown.Short(name)}' is no unit ({Units}{(name == "d" ? "; a day is 24h" : "")})";
        if (whole > Limit / unit)
            return TooLong;
        size = (whole * unit) + (ulong)(fraction * (unit / scale));
        return size > Limit ? TooLong : null;
    }

    private static bool TryReadWhole(string text, ref int at, out ulong number)
    {
        var fits = true;
        number = 0;
        for (; at < text.Length && text[at] is >= '0' and <= '9'; at++)
        {
            fits = fits && number <= Limit / 10;
            if (!fits)
                continue;
            number = (number * 10) + (ulong)(text[at] - '0');
            fits = number <= Limit;
        }

        return fits;
    }

    /// <summary>Digits that no longer fit into 63 bits are passed over.</summary>
    private static void ReadFraction(string text, ref int at, out ulong number, out double scale)
    {
        var fits = true;
        (number, scale) = (0, 1);
        for (; at < text.Length && text[at] is >= '0' and <= '9'; at++)
        {
            fits = fits && number <= long.MaxValue / 10;
            if (!fits)
                continue;
            var longer = (number * 10) + (ulong)(text[at] - '0');
            fits = longer <= Limit;
            if (fits)
                (number, scale) = (longer, scale * 10);
        }
    }

    /// <summary>Microseconds have three spellings: with the letter u, the micro sign (U+00B5) and the Greek letter mu (U+03BC).</summary>
    private static ulong? UnitOf(string name) => name switch
    {
        "ns" => 1,
        "us" or "\u00B5s" or "\u03BCs" => 1_000,
        "ms" => 1_000_000,
        "s" => Second,
        "m" => 60 * (ulong)Second,
        "h" => 3600 * (ulong)Second,
        _ => null,
    };
}
