namespace FlatcarGen.Core.Ignition;

/// <summary>Makes gzip streams: the same bytes for the same input, on every machine.</summary>
public interface ICompressor
{
    byte[] Gzip(byte[] data);
}
