using System.Text;
using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Conformance.Butane;

/// <summary>The local files of a case.</summary>
internal sealed class FolderOfFiles(string folder) : ILocalFiles
{
    private readonly string _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    public byte[] Read(string name)
    {
        try
        {
            return File.ReadAllBytes(Inside(name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LocalFileException(e.Message);
        }
    }

    public IEnumerable<LocalEntry> Walk(string name)
    {
        var root = Inside(name);
        if (!Directory.Exists(root))
            throw new LocalFileException($"{name} is no folder.");
        return Below(new DirectoryInfo(root), root);
    }

    private static IEnumerable<LocalEntry> Below(DirectoryInfo folder, string root)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => Encoding.UTF8.GetBytes(entry.Name), ByteOrder))
        {
            var name = Path.GetRelativePath(root, entry.FullName);
            if (entry.LinkTarget is { } target)
                yield return new LocalEntry(name, LocalEntryKind.SymbolicLink, LinkTarget: target);
            else if (entry is DirectoryInfo below)
                foreach (var further in Below(below, root))
                    yield return further;
            else
                yield return new LocalEntry(name, LocalEntryKind.File, (entry.UnixFileMode & AnyExecute) != 0);
        }
    }

    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private static readonly Comparer<byte[]> ByteOrder = Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    private string Inside(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_folder, name.TrimStart('/')));
        return path == _folder || path.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new LocalFileException($"{name} is outside of the folder.");
    }
}
