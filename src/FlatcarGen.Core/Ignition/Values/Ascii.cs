namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Classes of characters that several grammars share.</summary>
internal static class Ascii
{
    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsHex(char c) => HexValue(c) >= 0;

    public static bool IsControl(char c) => c is < ' ' or '\x7f';

    /// <summary>0 to 15; -1 for what is no hex digit.</summary>
    public static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>The byte that two hex digits write; -1 where there are none at this place.</summary>
    public static int HexByte(string text, int at) =>
        at + 1 < text.Length && IsHex(text[at]) && IsHex(text[at + 1]) ? (HexValue(text[at]) << 4) | HexValue(text[at + 1]) : -1;
}
