using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CsCheck;

namespace FlatcarGen.Transpiler.Tests;

public class GzipCompressorTests
{
    private static readonly GzipCompressor Compressor = new();

    /// <summary>The header is the one of Go's writer at its highest level: no time, XFL 2, unknown system.</summary>
    [Fact]
    public void The_bytes_of_small_inputs_are_these()
    {
        Assert.Equal("1f8b08000000000002ff03000000000000000000", Hex(""));
        Assert.Equal("1f8b08000000000002ffcb48cdc9c9d75140a6b800e7426e5214000000", Hex("hello, hello, hello\n"));
    }

    /// <summary>Where this fails after an update of the deflater, user data of running clusters would change: do not update it.</summary>
    [Theory]
    [InlineData("lines", 1_000, "a144f4365a64ffca0171da82f9a1e07b392aef0e1f15d8487fa6364fe45aebd9")]
    [InlineData("lines", 1_000_000, "a48047dd43730c426d6da447be664ab73448409cf9575767ae8e7df315923e7d")]
    [InlineData("zeros", 300_000, "751a902a8b98455cd95c9400fc323aed50cc23146da509cc356de8347d355bc3")]
    [InlineData("noise", 300_000, "ab5753bfcd463ff175e5b3e5c4cb22cd485f29edd8cf97c10dc69cf0346d7a10")]
    [InlineData("words", 400_000, "3d4f6d46bd8fe3e8cb6b15b9d16692fe575f6313e6474b99d40ae9ec5ccb31df")]
    public void The_bytes_of_large_inputs_are_these(string kind, int length, string sha256) =>
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(Compressor.Gzip(Input.Of(kind, length)))));

    [Theory]
    [InlineData("lines", 0)]
    [InlineData("lines", 1)]
    [InlineData("lines", 1_000_000)]
    [InlineData("zeros", 700_000)]
    [InlineData("noise", 700_000)]
    [InlineData("words", 700_000)]
    public void The_runtime_reads_it_back(string kind, int length) =>
        Assert.Equal(Input.Of(kind, length), Decompressed(Compressor.Gzip(Input.Of(kind, length))));

    [Fact]
    public void Any_bytes_are_read_back() => Gen.Byte[0, 3].Array[0, 5000].Sample(data =>
        Assert.Equal(data, Decompressed(Compressor.Gzip(data))));

    [Fact]
    public void What_was_compressed_before_leaves_no_trace() => Gen.Select(Gen.Byte.Array[0, 40_000], Gen.Byte[0, 3].Array[0, 5000])
        .Sample((before, data) =>
        {
            var used = new GzipCompressor();
            used.Gzip(before);
            Assert.Equal(new GzipCompressor().Gzip(data), used.Gzip(data));
        });

    [Fact]
    public void Threads_share_it()
    {
        var expected = Compressor.Gzip(Input.Of("words", 50_000));

        Parallel.For(0, 40, _ => Assert.Equal(expected, Compressor.Gzip(Input.Of("words", 50_000))));
    }

    [Fact]
    public void Many_small_files_take_no_window_each()
    {
        var data = Input.Of("lines", 200);
        Compressor.Gzip(data);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            Compressor.Gzip(data);

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, 16_000);
    }

    private static string Hex(string text) => Convert.ToHexStringLower(Compressor.Gzip(Encoding.ASCII.GetBytes(text)));

    private static byte[] Decompressed(byte[] gzip)
    {
        using var result = new MemoryStream();
        using (var stream = new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress))
            stream.CopyTo(result);
        return result.ToArray();
    }
}
