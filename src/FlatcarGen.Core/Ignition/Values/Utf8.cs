namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Characters in valid UTF-8.</summary>
internal static class Utf8
{
    /// <summary>How many bytes a character has that starts with this one.</summary>
    public static int Length(byte first) => first switch
    {
        < 0x80 => 1,
        < 0xE0 => 2,
        < 0xF0 => 3,
        _ => 4,
    };

    /// <summary>Whether the character at a place is white space by Unicode, as Go takes it. Such a one has three bytes at most.</summary>
    public static bool IsSpace(byte[] text, int at) => text[at] switch
    {
        (byte)' ' or >= 0x09 and <= 0x0D => true,
        0xC2 => text[at + 1] is 0x85 or 0xA0,
        0xE1 => (text[at + 1], text[at + 2]) is (0x9A, 0x80),
        0xE2 => (text[at + 1], text[at + 2]) is (0x80, (>= 0x80 and <= 0x8A) or 0xA8 or 0xA9 or 0xAF) or (0x81, 0x9F),
        0xE3 => (text[at + 1], text[at + 2]) is (0x80, 0x80),
        _ => false,
    };
}
