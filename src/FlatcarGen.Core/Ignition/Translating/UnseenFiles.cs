using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Ignition.Translating;

/// <summary>Local files where nobody may look at the disk: each is there, unless its name leads out of any folder.</summary>
internal sealed class UnseenFiles : ILocalFiles
{
    /// <summary>What stands for the contents of all of them, and is known by being this one: an empty file that was read is another.</summary>
    public static readonly byte[] Contents = new byte[1];

    public byte[] Read(string name) =>
        CleanPath.Clean(name) is not ".." and var path && !path.StartsWith("../", StringComparison.Ordinal)
            ? Contents
            : throw new LocalFileException("The path leads out of the folder of local files (--files-dir); put the file into it.");

    public IEnumerable<LocalEntry> Walk(string name) => [];
}
