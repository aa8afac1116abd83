using System.Text;

namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Bytes written as <c>%</c> and two hex digits (RFC 3986, 2.1).</summary>
internal static class PercentEscapes
{
    /// <summary>Whether each <c>%</c> of a part is followed by two hex digits of the same part.</summary>
    public static bool AreWhole(string text, int start, int end)
    {
        while (start < end)
        {
            var percent = text.IndexOf('%', start, end - start);
            if (percent < 0)
                return true;
            if (percent + 2 >= end || Ascii.HexByte(text, percent + 1) < 0)
                return false;
            start = percent + 3;
        }

        return true;
    }

    /// <summary>The bytes of a part whose escapes are whole; in queries, <c>+</c> is a space.</summary>
    public static byte[] Decode(string text, int start, int end, bool isQuery)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Substring(start, end - start));
        var length = 0;
        for (var i = 0; i < bytes.Length; i++, length++)
        {
            if (bytes[i] == '%')
            {
                bytes[length] = (byte)((Ascii.HexValue((char)bytes[i + 1]) << 4) | Ascii.HexValue((char)bytes[i + 2]));
                i += 2;
            }
            else
            {
                bytes[length] = isQuery && bytes[i] == '+' ? (byte)' ' : bytes[i];
            }
        }

        Array.Resize(ref bytes, length);
        return bytes;
    }
}
