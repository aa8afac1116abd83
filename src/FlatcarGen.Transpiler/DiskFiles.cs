using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Transpiler;

/// <summary>
/// The local files of a folder on the disk. A name is relative to the folder whatever it starts with, <c>/etc/motd</c> too; what lies
/// outside of the folder, by <c>..</c> or through a symbolic link, is refused. A folder that is not there is no mistake until a file of
/// it is asked for.
/// </summary>
/// <param name="folder">The folder; relative to the current one where it is no full path.</param>
public sealed class DiskFiles(string folder) : ILocalFiles
{
    private readonly LocalFolder _folder = new(Path.GetFullPath(folder));

    /// <inheritdoc/>
    public byte[] Read(string name)
    {
        try
        {
            var path = _folder.Find(name);
            return PathStatus.Of(path)?.Kind switch
            {
                PathKind.Folder => throw new LocalFileException(
                    $"'{name}' is a folder, and a file is needed; name a file in it, or take all of it with storage.trees."),
                PathKind.Other => throw new LocalFileException($"'{name}' is a device, a pipe or a socket, and a file is needed."),
                _ => File.ReadAllBytes(path),
            };
        }
        catch (Exception e) when (e is BrokenPathException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new LocalFileException($"'{name}' cannot be read: {e.Message}");
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// As butane does it, links are not followed: what is a link itself, with a folder behind it, is one entry, and its name is <c>.</c>.
    /// </remarks>
    public IEnumerable<LocalEntry> Walk(string name)
    {
        try
        {
            if (PathStatus.Of(_folder.Find(name))?.Kind != PathKind.Folder)
            {
                throw new LocalFileException(
                    $"'{name}' is no folder, and a tree needs one; name a folder, or take the file alone with contents.local in storage.files.");
            }

            var path = _folder.PathOf(name);
            return PathStatus.Of(path)?.Kind == PathKind.Link
                ? [new(".", LocalEntryKind.SymbolicLink, LinkTarget: LinkTarget.Of(path))]
                : TreeWalk.Of(path);
        }
        catch (Exception e) when (e is BrokenPathException or IOException or ArgumentException or NotSupportedException)
        {
            throw new LocalFileException($"'{name}' cannot be read: {e.Message}");
        }
    }
}
