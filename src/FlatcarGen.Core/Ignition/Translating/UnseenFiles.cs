namespace FlatcarGen.Core.Ignition.Translating;

/// <summary>Local files where nobody may look at the disk: each is there, and empty.</summary>
internal sealed class UnseenFiles : ILocalFiles
{
    public byte[] Read(string name) => [];

    public IEnumerable<LocalEntry> Walk(string name) => [];
}
