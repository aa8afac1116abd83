namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>The values of JSON that have no quotes.</summary>
internal static class JsonWord
{
    public static bool IsValid(string text, int start, int end) =>
        text.Substring(start, Math.Min(end - start, 5)) is "true" or "false" or "null" && end - start <= 5 || IsNumber(text, start, end);

    private static bool IsNumber(string text, int at, int end)
    {
        if (text[at] == '-')
            at++;
        var whole = at;
        at = SkipDigits(text, at, end);
        if (at == whole || (text[whole] == '0' && at > whole + 1))
            return false;
        if (at < end && text[at] == '.')
        {
            var fraction = at + 1;
            at = SkipDigits(text, fraction, end);
            if (at == fraction)
                return false;
        }

        if (at < end && text[at] is 'e' or 'E')
        {
            at++;
            if (at < end && text[at] is '+' or '-')
                at++;
            var exponent = at;
            at = SkipDigits(text, at, end);
            if (at == exponent)
                return false;
        }

        return at == end;
    }

    private static int SkipDigits(string text, int at, int end)
    {
        while (at < end && text[at] is >= '0' and <= '9')
            at++;
        return at;
    }
}
