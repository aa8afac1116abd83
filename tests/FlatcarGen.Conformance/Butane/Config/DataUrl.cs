using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace FlatcarGen.Conformance.Butane.Config;

/// <summary>What a data URL stands for.</summary>
internal static class DataUrl
{
    /// <summary>The bytes that a machine would write, or null where the URL or its compression is broken.</summary>
    public static byte[]? Decode(string url, bool isGzip)
    {
        var comma = url.IndexOf(',');
        if (comma < 0)
            return null;
        try
        {
            var data = url.AsSpan(0, comma).EndsWith(";base64") ? Convert.FromBase64String(url[(comma + 1)..]) : Unescape(url[(comma + 1)..]);
            return isGzip ? Decompress(data) : data;
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Unescape(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text, i, 1));
                continue;
            }
            if (i + 2 >= text.Length)
                throw new FormatException();
            bytes.Add(byte.Parse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += 2;
        }
        return [.. bytes];
    }

    private static byte[] Decompress(byte[] data)
    {
        using var gzip = new GZipStream(new MemoryStream(data), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        gzip.CopyTo(plain);
        // What breaks off is read as if it ended there; the trailer tells (RFC 1952, 2.3.1).
        return data.Length >= 18 && BinaryPrimitives.ReadUInt32LittleEndian(data.AsSpan(^4)) == (uint)plain.Length
            ? plain.ToArray()
            : throw new InvalidDataException();
    }
}
