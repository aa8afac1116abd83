namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Numbers of JSON, and whether 64 bits of floating point hold them.</summary>
internal static class JsonNumber
{
    /// <summary>The digits of 2^1024 - 2^970, half a step above the largest double: from here on rounding leads to infinity.</summary>
    private const string Limit =
        "1797693134862315807937289714053034150799341327100378269361737789804449682927647509466490179775872070963302864166928879"
        + "1094655554785194040263065748867150582068190890200070838367627385484581771153176447573027006985557136695962284291481986"
        + "0834936475292719074168444365510704342711559699508093042880177904174497792";

    /// <summary>Go stops reading an exponent at five digits.</summary>
    private const int ExponentCap = 10_000;

    /// <summary>Go counts no more digits than these in front of the point, however many there are.</summary>
    private const int IntegerCap = 800;

    /// <summary>Goes behind the number at a place; false where there is none, or none that is finite when rounded.</summary>
    public static bool TrySkip(string text, ref int at)
    {
        var start = at < text.Length && text[at] == '-' ? at + 1 : at;
        var point = SkipDigits(text, start);
        if (point == start || (text[start] == '0' && point > start + 1))
            return false;

        var end = point;
        if (end < text.Length && text[end] == '.')
        {
            end = SkipDigits(text, point + 1);
            if (end == point + 1)
                return false;
        }

        var exponent = 0;
        at = end;
        if (end < text.Length && text[end] is 'e' or 'E' && !TrySkipExponent(text, ref at, out exponent))
            return false;
        return IsFinite(text, start, point, end, exponent);
    }

    private static bool TrySkipExponent(string text, ref int at, out int exponent)
    {
        var start = at + 1;
        var isNegative = start < text.Length && text[start] == '-';
        if (start < text.Length && text[start] is '-' or '+')
            start++;
        at = SkipDigits(text, start);
        exponent = 0;
        for (var i = start; i < at && exponent < ExponentCap; i++)
            exponent = (exponent * 10) + text[i] - '0';
        if (isNegative)
            exponent = -exponent;
        return at > start;
    }

    private static bool IsFinite(string text, int start, int point, int end, int exponent)
    {
        var first = start;
        while (first < end && text[first] is '0' or '.')
            first++;
        if (first == end)
            return true;

        // The number is 0.ddd × 10^magnitude, with a first digit that is not zero.
        var magnitude = (long)exponent + (first < point ? Math.Min(point - first, IntegerCap) : point + 1 - first);
        if (magnitude != Limit.Length)
            return magnitude < Limit.Length;
        for (var (i, digit) = (first, 0); digit < Limit.Length; i++)
        {
            if (i < end && text[i] == '.')
                continue;
            var written = i < end ? text[i] : '0';
            if (written != Limit[digit])
                return written < Limit[digit];
            digit++;
        }

        return false;
    }

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at;
    }
}
