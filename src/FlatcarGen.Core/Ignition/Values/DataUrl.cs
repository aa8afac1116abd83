namespace FlatcarGen.Core.Ignition.Values;

/// <summary>
/// URLs that hold what they name (RFC 2397), as Ignition reads them: <c>data:text/plain;charset=utf-8;base64,aGVsbG8=</c>. The scheme is
/// in lower case, the type a known one or <c>x-</c> something, the data in characters that a URL may hold, or in base64 with whole groups.
/// </summary>
internal static class DataUrl
{
    /// <summary>Whether Ignition can read one.</summary>
    public static bool IsValid(string url) =>
        DataUrlHeader.TryRead(url, out var header)
        && (header.IsBase64 ? Base64Text.Measure(url, header.Length) : EscapedLength(url, header.Length)) >= 0;

    /// <summary>The bytes that one holds; null where it is not valid.</summary>
    public static byte[]? Decode(string url)
    {
        if (!DataUrlHeader.TryRead(url, out var header))
            return null;
        if (header.IsBase64)
            return Base64Text.Decode(url, header.Length);
        return EscapedLength(url, header.Length) < 0 ? null : PercentEscapes.Decode(url, header.Length, url.Length, isQuery: false);
    }

    /// <summary>How many bytes the text holds from a place on; -1 where a character or an escape is wrong.</summary>
    private static int EscapedLength(string text, int start)
    {
        var length = 0;
        for (var i = start; i < text.Length; i++, length++)
        {
            if (!IsAllowed(text[i]))
                return -1;
            if (text[i] != '%')
                continue;
            if (Ascii.HexByte(text, i + 1) < 0)
                return -1;
            i += 2;
        }

        return length;
    }

    private static bool IsAllowed(char c) =>
        c is > ' ' and < '\x7f' and not ('"' or '#' or '<' or '>' or '[' or '\\' or ']' or '^' or '`' or '{' or '|' or '}');
}
