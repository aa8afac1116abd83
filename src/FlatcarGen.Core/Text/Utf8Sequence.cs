namespace FlatcarGen.Core.Text;

/// <summary>UTF-8 in bytes that need not be UTF-8.</summary>
public static class Utf8Sequence
{
    /// <summary>How many bytes the character at an index has; 0 where no character begins.</summary>
    public static int LengthAt(byte[] text, int at)
    {
        var (length, low, high) = text[at] switch
        {
            < 0x80 => (1, 0, 0),
            < 0xC2 => (0, 0, 0),
            < 0xE0 => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            < 0xF0 => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            < 0xF4 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };
        if (length <= 1)
            return length;
        if (at + length > text.Length || text[at + 1] < low || text[at + 1] > high)
            return 0;
        for (var i = 2; i < length; i++)
        {
            if ((text[at + i] & 0xC0) != 0x80)
                return 0;
        }

        return length;
    }
}
