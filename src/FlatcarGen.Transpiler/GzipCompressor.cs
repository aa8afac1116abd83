using System.Collections.Concurrent;
using FlatcarGen.Core.Ignition;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace FlatcarGen.Transpiler;

/// <summary>
/// gzip by a managed deflater at its highest level: the same input gives the same bytes on every host and runtime. The runtime's own
/// zlib gives others with each version, and then user data changes and machines are replaced. Threads may share it.
/// </summary>
public sealed class GzipCompressor : ICompressor
{
    private const int TrailerLength = 8;

    /// <summary>deflate, no flags, no time, the slowest algorithm, unknown system (RFC 1952, 2.3.1).</summary>
    private static readonly byte[] Header = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255];

    private readonly ConcurrentBag<Deflater> _idle = [];

    /// <inheritdoc/>
    public byte[] Gzip(byte[] data)
    {
        if (!_idle.TryTake(out var deflater))
            deflater = new Deflater(Deflater.BEST_COMPRESSION, noZlibHeaderOrFooter: true);
        try
        {
            deflater.SetInput(data);
            deflater.Finish();
            return Compressed(deflater, data);
        }
        finally
        {
            // It keeps what it was given until its next input.
            deflater.Reset();
            deflater.SetInput([]);
            _idle.Add(deflater);
        }
    }

    private static byte[] Compressed(Deflater deflater, byte[] data)
    {
        var buffer = new byte[Header.Length + TrailerLength + 64 + (data.Length / 2)];
        Header.CopyTo(buffer, 0);
        var length = Header.Length;
        while (!deflater.IsFinished)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, 2 * buffer.Length);
            length += deflater.Deflate(buffer, length, buffer.Length - length);
        }

        var crc = new Crc32();
        crc.Update(data);
        Array.Resize(ref buffer, length + TrailerLength);
        WriteLittleEndian(buffer, length, (uint)crc.Value);
        WriteLittleEndian(buffer, length + 4, (uint)data.Length);
        return buffer;
    }

    private static void WriteLittleEndian(byte[] buffer, int at, uint value)
    {
        for (var i = 0; i < 4; i++)
            buffer[at + i] = (byte)(value >> (8 * i));
    }
}
