using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Ignition.Translating;

/// <summary>Local files where nobody may look at the disk: each is there and seems empty, unless its name leads out of any folder.</summary>
internal sealed class UnseenFiles : ILocalFiles
{
    public byte[] Read(string name) =>
        CleanPath.Clean(name) is not ".." and var path && !path.StartsWith("../", StringComparison.Ordinal)
            ? []
            : throw new LocalFileException("The path leads out of the folder of local files (--files-dir); put the file into it.");

    public IEnumerable<LocalEntry> Walk(string name) => [];
}
