using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Transpiler;

/// <summary>
/// Turns bytes into text as YAML says: UTF-8, or UTF-16 where a byte order mark tells; the mark is left out. Bytes that mean nothing are
/// an error and never become something else.
/// </summary>
public static class TextEncoding
{
    /// <exception cref="UnreadableTextException">The bytes are no text.</exception>
    public static string Decode(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(bytes, start: 3),
        [0xFF, 0xFE, ..] => DecodeUtf16(bytes, bigEndian: false),
        [0xFE, 0xFF, ..] => DecodeUtf16(bytes, bigEndian: true),
        _ => DecodeUtf8(bytes, start: 0),
    };

    private static string DecodeUtf8(byte[] bytes, int start)
    {
        for (var at = start; at < bytes.Length;)
        {
            var length = Utf8Sequence.LengthAt(bytes, at);
            if (length == 0)
            {
                throw new UnreadableTextException(
                    Encoding.UTF8.GetString(bytes, start, at - start),
                    $"the byte 0x{bytes[at]:X2} is no UTF-8 here; save the file as UTF-8, or write such bytes in base64 with !!binary");
            }

            at += length;
        }

        return Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
    }

    private static string DecodeUtf16(byte[] bytes, bool bigEndian)
    {
        var chars = new char[(bytes.Length / 2) - 1];
        for (var i = 0; i < chars.Length; i++)
        {
            var (first, second) = (bytes[(2 * i) + 2], bytes[(2 * i) + 3]);
            chars[i] = (char)(bigEndian ? (first << 8) | second : (second << 8) | first);
        }

        var text = new string(chars);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                throw new UnreadableTextException(
                    text.Substring(0, at),
                    $"the half character 0x{(int)text[at]:X4} stands alone in this UTF-16; save the file as UTF-8");
            }

            at++;
        }

        return bytes.Length % 2 == 0
            ? text
            : throw new UnreadableTextException(text, "the last character of this UTF-16 is incomplete; save the file as UTF-8");
    }
}
