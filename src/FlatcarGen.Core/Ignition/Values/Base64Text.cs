namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Base64 (RFC 4648, 4) with line feeds anywhere, whole groups of four, and no care for the bits that are left over.</summary>
internal static class Base64Text
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static readonly sbyte[] Values = MakeValues();

    /// <summary>How many bytes a text holds from a place on; -1 where it is no base64.</summary>
    public static int Measure(string text, int start)
    {
        var end = text.Length;
        var padding = 0;
        while (end > start && text[end - 1] is '=' or '\n')
        {
            end--;
            if (text[end] == '=' && ++padding > 2)
                return -1;
        }

        var symbols = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\n')
                continue;
            if (text[i] >= 0x80 || Values[text[i]] < 0)
                return -1;
            symbols++;
        }

        return (symbols + padding) % 4 == 0 ? symbols / 4 * 3 + (symbols % 4 == 0 ? 0 : symbols % 4 - 1) : -1;
    }

    /// <summary>The bytes that a text holds from a place on; null where it is no base64.</summary>
    public static byte[]? Decode(string text, int start)
    {
        var length = Measure(text, start);
        if (length < 0)
            return null;
        var bytes = new byte[length];
        var (written, bits, count) = (0, 0, 0);
        for (var i = start; written < length; i++)
        {
            if (text[i] == '\n')
                continue;
            bits = (bits << 6) | (byte)Values[text[i]];
            count += 6;
            if (count < 8)
                continue;
            count -= 8;
            bytes[written++] = (byte)(bits >> count);
        }

        return bytes;
    }

    private static sbyte[] MakeValues()
    {
        var values = new sbyte[0x80];
        for (var i = 0; i < values.Length; i++)
            values[i] = (sbyte)Alphabet.IndexOf((char)i);
        return values;
    }
}
