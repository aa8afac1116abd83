using FlatcarGen.Core.Ignition;
using ICSharpCode.SharpZipLib.GZip;

namespace FlatcarGen.Conformance.Butane;

/// <summary>Makes gzip streams.</summary>
internal sealed class Compressor : ICompressor
{
    public byte[] Gzip(byte[] data)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipOutputStream(stream) { IsStreamOwner = false })
        {
            gzip.SetLevel(9);
            gzip.Write(data);
        }
        return stream.ToArray();
    }
}
