using System.Globalization;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>What <c>!!timestamp</c> may stand at for go-yaml 2: <c>2026-1-2</c>, <c>2026-01-02 15:04:05</c>, <c>2026-01-02T15:04:05.5Z</c>.</summary>
internal static class YamlTimestamp
{
    public static bool IsValid(string text)
    {
        var at = 0;
        if (text.Length < 8 || Read(text, ref at, 4, 4, 9999) is not { } year
            || !Skip(text, ref at, '-') || Read(text, ref at, 1, 2, 12) is not (> 0 and var month)
            || !Skip(text, ref at, '-') || Read(text, ref at, 1, 2, DaysIn(year, month)) is not > 0)
            return false;
        if (at == text.Length)
            return true;
        var separator = text[at++];
        if (separator is not ('T' or 't' or ' ') || !ReadTime(text, ref at))
            return false;
        return separator == ' ' ? at == text.Length : IsZone(text, at);
    }

    private static bool ReadTime(string text, ref int at)
    {
        if (Read(text, ref at, 1, 2, 23) is null || !Skip(text, ref at, ':') || Read(text, ref at, 1, 2, 59) is null
            || !Skip(text, ref at, ':') || Read(text, ref at, 1, 2, 59) is null)
            return false;
        if (at < text.Length && text[at] is '.' or ',' && IsDigitAt(text, at + 1))
        {
            at++;
            while (IsDigitAt(text, at))
                at++;
        }

        return true;
    }

    private static bool IsZone(string text, int at)
    {
        if (at < text.Length && text[at] == 'Z')
            return at + 1 == text.Length;
        return at + 6 == text.Length && text[at++] is '+' or '-'
            && Read(text, ref at, 2, 2, 24) is not null && Skip(text, ref at, ':') && Read(text, ref at, 2, 2, 60) is not null;
    }

    private static int? Read(string text, ref int at, int least, int most, int max)
    {
        var start = at;
        while (at - start < most && IsDigitAt(text, at))
            at++;
        return at - start >= least
            && int.Parse(text.Substring(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture) is var number && number <= max
            ? number
            : null;
    }

    private static bool Skip(string text, ref int at, char c) => at < text.Length && text[at++] == c;

    private static bool IsDigitAt(string text, int index) => index < text.Length && text[index] is >= '0' and <= '9';

    private static int DaysIn(int year, int month) => month switch
    {
        2 => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
