using System.Text;

namespace FlatcarGen.Conformance.Butane;

/// <summary>Bytes as the text that YAML takes them for.</summary>
internal static class SourceText
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8, or UTF-16 where a byte order mark tells (YAML 1.1, 5.2).</summary>
    /// <exception cref="DecoderFallbackException">The bytes are no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var text] => Utf8.GetString(text),
        [0xFF, 0xFE, .. var text] => LittleEndian.GetString(text),
        [0xFE, 0xFF, .. var text] => BigEndian.GetString(text),
        _ => Utf8.GetString(bytes),
    };
}
