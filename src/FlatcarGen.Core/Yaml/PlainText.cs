namespace FlatcarGen.Core.Yaml;

/// <summary>
/// What a text is without quotes. Readers differ: YAML 1.1 (sigs.k8s.io/yaml, PyYAML) has <c>yes</c>, <c>0644</c>, <c>1:30</c>,
/// <c>=</c> and dates, YAML 1.2 (js-yaml) has <c>0o644</c>, go-yaml v3 (butane) has something of both. So the answers
/// are on the safe side of all of them.
/// </summary>
internal static class PlainText
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "yes", "n", "no", "on", "off", "true", "false", "null", "inf", "infinity", "nan",
    };

    private static readonly int LongestWord = Words.Max(word => word.Length);

    /// <summary>The ASCII characters that mean nothing to YAML inside a text.</summary>
    private static readonly bool[] IsHarmless =
        Enumerable.Range(0, 128).Select(c => c is >= ' ' and <= '~' && "?[]{}*&!|>'\"#`".IndexOf((char)c) < 0).ToArray();

    /// <summary>
    /// Whether a text, written plain as key or value of a block, is read back as this text (of whatever type).
    /// YAML would let more stand; some readers trip over some of it (<c>a *b: c</c>, <c>a?: b</c>, <c>a,: b</c>).
    /// </summary>
    public static bool CanStand(string text)
    {
        if (text.Length == 0 || text[0] is ' ' or ':' or ',' or '%' or '@' || text[text.Length - 1] is ' ' or ':' or ',')
            return false;
        if (text[0] == '-' && (text.Length == 1 || text[1] is ' ' or '-'))
            return false;
        if (text.StartsWith("...", StringComparison.Ordinal))
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 128 ? !IsHarmless[c] : !YamlCharacters.IsPrintableAt(text, i))
                return false;
            if (c == ':' && text[i + 1] == ' ')
                return false;
        }

        return true;
    }

    /// <summary>Whether every reader takes a plain text for a string. Behind a <c>$</c> anything may stand before it is read.</summary>
    public static bool IsSurelyString(string text) =>
        text.Length > 0 && text.IndexOf('$') < 0 && text[0] is not ('~' or '=' or '<') && !IsWord(text) && !LooksLikeNumber(text);

    private static bool IsWord(string text) => text.Length <= LongestWord && Words.Contains(text);

    /// <summary>
    /// Numbers (sexagesimal ones too, <c>.inf</c>, <c>.nan</c>), dates and times: they begin so, have a digit or such a word,
    /// and no other character is in them.
    /// </summary>
    private static bool LooksLikeNumber(string text)
    {
        if (text[0] is not ((>= '0' and <= '9') or '.' or '+' or '-'))
            return false;
        var hasDigit = false;
        foreach (var c in text)
        {
            hasDigit |= c is (>= '0' and <= '9') or 'n' or 'N';
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')) && ".+-_,: xXoOtTzZinIN".IndexOf(c) < 0)
                return false;
        }

        return hasDigit;
    }
}
