namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>Whole numbers of 64 bits as Go's <c>strconv.Atoi</c> and <c>ParseInt(text, 10, 64)</c> read them: <c>+6443</c>, <c>007</c>, <c>-1</c>.</summary>
internal static class GoInteger
{
    /// <summary>Why a text is no number.</summary>
    internal enum Failure
    {
        None,

        /// <summary>Something else than digits behind a sign.</summary>
        Syntax,

        /// <summary>Too large or too small for 64 bits.</summary>
        Range,
    }

    /// <summary>The number; 0 where the text is none.</summary>
    public static bool TryParse(string text, out long number) => Parse(text, out number) == Failure.None;

    /// <summary>Reads a number and says why where the text is none: of two reasons the one that stands first.</summary>
    public static Failure Parse(string text, out long number)
    {
        number = 0;
        var start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (start == text.Length)
            return Failure.Syntax;
        var size = 0UL;
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is not (>= '0' and <= '9'))
                return Failure.Syntax;
            var digit = (ulong)(text[at] - '0');
            if (size > (ulong.MaxValue - digit) / 10)
                return Failure.Range;
            size = (size * 10) + digit;
        }

        var isNegative = text[0] == '-';
        if (size > (isNegative ? 1UL << 63 : long.MaxValue))
            return Failure.Range;
        number = isNegative ? (long)(0 - size) : (long)size;
        return Failure.None;
    }
}
