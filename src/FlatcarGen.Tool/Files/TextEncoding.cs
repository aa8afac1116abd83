using System.Buffers;
using System.Text;

namespace FlatcarGen.Tool.Files;

/// <summary>
/// Turns bytes into text as YAML says: UTF-8, or UTF-16 where a byte order mark tells; the mark is left out. Bytes that mean nothing are
/// an error and never become something else.
/// </summary>
internal static class TextEncoding
{
    /// <exception cref="UnreadableTextException">The bytes are no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var text] => DecodeUtf8(text),
        [0xFF, 0xFE, .. var text] => DecodeUtf16(text, bigEndian: false),
        [0xFE, 0xFF, .. var text] => DecodeUtf16(text, bigEndian: true),
        _ => DecodeUtf8(bytes),
    };

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        var at = FirstInvalid(bytes);
        if (at < 0)
            return Encoding.UTF8.GetString(bytes);
        throw new UnreadableTextException(
            Encoding.UTF8.GetString(bytes[..at]),
            $"the byte 0x{bytes[at]:X2} is no UTF-8 here; save the file as UTF-8, or write such bytes in base64 with !!binary");
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return -1;
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done)
                return at;
            at += length;
        }

        return -1;
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var text = string.Create(bytes.Length / 2, bytes, (chars, from) =>
        {
            for (var i = 0; i < chars.Length; i++)
                chars[i] = bigEndian ? (char)((from[2 * i] << 8) | from[(2 * i) + 1]) : (char)(from[2 * i] | (from[(2 * i) + 1] << 8));
        });
        for (var at = 0; at < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune))
                throw new UnreadableTextException(text[..at], $"the half character 0x{(int)text[at]:X4} stands alone in this UTF-16; save the file as UTF-8");
            at += rune.Utf16SequenceLength;
        }

        return bytes.Length % 2 == 0 ? text : throw new UnreadableTextException(text, "the last character of this UTF-16 is incomplete; save the file as UTF-8");
    }
}
