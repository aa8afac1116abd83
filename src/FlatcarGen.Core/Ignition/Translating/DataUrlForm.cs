using System.Text;
using FlatcarGen.Core.Ignition.Writing;

namespace FlatcarGen.Core.Ignition.Translating;

/// <summary>
/// Contents in the form that makes the shortest <c>data:</c> URL: percent-encoded, or else base64 if that is shorter, or else base64 of
/// gzip if that is shorter by more than the word gzip, which has to be said elsewhere. Source: butane 0.29.0, observed.
/// </summary>
internal readonly struct DataUrlForm
{
    private const string Unreserved = "-_.!~*'()";
    private const int Base64Start = 8;
    private const int GzipWord = 4;

    private static readonly bool[] IsKept = Enumerable.Range(0, 256)
        .Select(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Unreserved.IndexOf((char)c) >= 0)
        .ToArray();

    private DataUrlForm(byte[] payload, bool isBase64, bool isGzip) => (Payload, IsBase64, IsGzip) = (payload, isBase64, isGzip);

    /// <summary>What is encoded: the contents, or their gzip.</summary>
    public byte[] Payload { get; }

    public bool IsBase64 { get; }

    public bool IsGzip { get; }

    public static DataUrlForm Of(DataSource source, ICompressor? compressor)
    {
        var bytes = source.Bytes();
        var escaped = 1L;
        foreach (var b in bytes)
            escaped += IsKept[b] ? 1 : 3;
        var encoded = Base64Length(bytes.Length);
        var isBase64 = encoded < escaped;
        if (source.MayCompress && compressor is not null)
        {
            var gzip = compressor.Gzip(bytes);
            if (Base64Length(gzip.Length) + GzipWord < Math.Min(escaped, encoded))
                return new(gzip, isBase64: true, isGzip: true);
        }

        return new(bytes, isBase64, isGzip: false);
    }

    /// <summary>Writes the URL as a string of JSON; all of it is ASCII that needs no escapes.</summary>
    public void WriteTo(JsonOutput output)
    {
        output.BeginAscii(IsBase64 ? "data:;base64," : "data:,");
        if (IsBase64)
            output.Base64(Payload);
        else
            WriteEscaped(output);
        output.EndAscii();
    }

    private void WriteEscaped(JsonOutput output)
    {
        foreach (var b in Payload)
        {
            if (IsKept[b])
            {
                output.Put((char)b);
            }
            else
            {
                output.Put('%');
                output.Put(Hex(b >> 4));
                output.Put(Hex(b & 15));
            }
        }
    }

    /// <summary>The URL.</summary>
    public string ToUrl()
    {
        var bytes = new MemoryStream();
        var output = new JsonOutput(bytes, pretty: false);
        WriteTo(output);
        output.Flush();
        return Encoding.ASCII.GetString(bytes.ToArray()).Trim('"');
    }

    private static char Hex(int digit) => "0123456789ABCDEF"[digit];

    private static long Base64Length(int bytes) => Base64Start + (4L * ((bytes + 2) / 3));
}
