namespace FlatcarGen.Core.Yaml;

/// <summary>Which characters YAML lets through (YAML 1.1, section 4.1; go-yaml and PyYAML refuse the others).</summary>
internal static class YamlCharacters
{
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>Whether a text may hold the character at a position; a character outside the BMP counts at its first half.</summary>
    public static bool IsAllowedAt(string text, int at) => text[at] switch
    {
        '\t' or '\n' or '\r' or '\u0085' => true,
        < ' ' or (> '~' and < '\u00A0') or > '\uFFFD' => false,
        var c when char.IsHighSurrogate(c) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        var c when char.IsLowSurrogate(c) => at > 0 && char.IsHighSurrogate(text[at - 1]),
        _ => true,
    };

    /// <summary>
    /// Whether a character means itself and nothing else to every reader wherever it stands inside a line: a tab, a line end
    /// of any kind and a byte order mark do not.
    /// </summary>
    public static bool IsPrintableAt(string text, int at) =>
        text[at] is (>= ' ' and <= '~') || IsOtherPrintableAt(text, at);

    private static bool IsOtherPrintableAt(string text, int at) =>
        text[at] is not ('\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or ByteOrderMark) && IsAllowedAt(text, at);
}
