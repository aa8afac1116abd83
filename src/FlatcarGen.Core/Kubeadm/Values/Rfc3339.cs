using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>
/// Times as Go's <c>time.Parse(time.RFC3339, text)</c> reads them: <c>2026-01-02T03:04:05Z</c>. Go takes an hour of one digit, a comma in
/// front of a fraction, and offsets up to 24:60; it takes no 24:00, no leap second, no small <c>t</c> or <c>z</c> and no space.
/// </summary>
internal static class Rfc3339
{
    private static readonly int[] s_days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public static bool IsTime(string text)
    {
        var at = 0;
        return TrySkipNumber(text, ref at, 4, out var year) && TrySkip(text, ref at, '-')
            && TrySkipNumber(text, ref at, 2, out var month) && month is >= 1 and <= 12 && TrySkip(text, ref at, '-')
            && TrySkipNumber(text, ref at, 2, out var day) && day >= 1 && day <= DaysOf(year, month) && TrySkip(text, ref at, 'T')
            && TrySkipHour(text, ref at) && TrySkip(text, ref at, ':')
            && TrySkipNumber(text, ref at, 2, out var minute) && minute < 60 && TrySkip(text, ref at, ':')
            && TrySkipNumber(text, ref at, 2, out var second) && second < 60
            && IsZone(text, SkipFraction(text, at));
    }

    private static int DaysOf(int year, int month) =>
        month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : s_days[month - 1];

    private static bool TrySkipHour(string text, ref int at)
    {
        var length = at + 1 < text.Length && Ascii.IsDigit(text[at + 1]) ? 2 : 1;
        return TrySkipNumber(text, ref at, length, out var hour) && hour < 24;
    }

    private static int SkipFraction(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] is not ('.' or ',') || !Ascii.IsDigit(text[at + 1]))
            return at;
        at++;
        while (at < text.Length && Ascii.IsDigit(text[at]))
            at++;
        return at;
    }

    /// <summary><c>Z</c> or an offset, and nothing behind it.</summary>
    private static bool IsZone(string text, int at)
    {
        if (TrySkip(text, ref at, 'Z'))
            return at == text.Length;
        return (TrySkip(text, ref at, '+') || TrySkip(text, ref at, '-'))
            && TrySkipNumber(text, ref at, 2, out var hours) && hours <= 24 && TrySkip(text, ref at, ':')
            && TrySkipNumber(text, ref at, 2, out var minutes) && minutes <= 60
            && at == text.Length;
    }

    private static bool TrySkip(string text, ref int at, char expected)
    {
        if (at == text.Length || text[at] != expected)
            return false;
        at++;
        return true;
    }

    private static bool TrySkipNumber(string text, ref int at, int length, out int number)
    {
        number = 0;
        if (at + length > text.Length)
            return false;
        for (var end = at + length; at < end; at++)
        {
            if (!Ascii.IsDigit(text[at]))
                return false;
            number = (number * 10) + text[at] - '0';
        }

        return true;
    }
}
