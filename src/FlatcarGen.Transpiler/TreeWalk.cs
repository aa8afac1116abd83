using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Transpiler;

/// <summary>
/// Walks a folder in butane's order: a folder's entries by the bytes of their names, what is in a folder where the folder stands. Links
/// are not followed, so there is no end to miss; one folder after the other is listed, as far as somebody asks.
/// </summary>
internal static class TreeWalk
{
    /// <param name="root">The folder's path.</param>
    /// <exception cref="LocalFileException">Something in it cannot be listed or told.</exception>
    public static IEnumerable<LocalEntry> Of(string root)
    {
        var open = new Stack<(string Prefix, string Folder, string[] Names, int Next)>();
        open.Push(("", root, NamesIn(root), 0));
        while (open.Count > 0)
        {
            var (prefix, folder, names, next) = open.Pop();
            if (next == names.Length)
                continue;
            open.Push((prefix, folder, names, next + 1));

            var (name, path) = (prefix + names[next], Path.Combine(folder, names[next]));
            var status = StatusOf(path);
            if (status.Kind == PathKind.Folder)
                open.Push((name + "/", path, NamesIn(path), 0));
            else
                yield return EntryOf(name, path, status);
        }
    }

    private static LocalEntry EntryOf(string name, string path, PathStatus status) => status.Kind switch
    {
        PathKind.File => new(name, LocalEntryKind.File, status.IsExecutable),
        PathKind.Link => new(name, LocalEntryKind.SymbolicLink, LinkTarget: TargetOf(path)),
        _ => new(name, LocalEntryKind.Other),
    };

    private static PathStatus StatusOf(string path)
    {
        try
        {
            return PathStatus.Of(path) ?? throw new LocalFileException(path.IndexOf('\uFFFD') < 0
                ? $"'{path}' was removed while it was read; try again."
                : $"'{path}' has a name that is not UTF-8; rename it.");
        }
        catch (BrokenPathException e)
        {
            throw new LocalFileException($"'{path}' cannot be used: {e.Message}");
        }
    }

    private static string TargetOf(string path)
    {
        try
        {
            return LinkTarget.Of(path).Replace(Path.DirectorySeparatorChar, '/');
        }
        catch (BrokenPathException e)
        {
            throw new LocalFileException($"'{path}' cannot be used: {e.Message}");
        }
    }

    private static string[] NamesIn(string folder)
    {
        try
        {
            var names = Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).ToArray();
            Array.Sort(names, NameOrder.Instance);
            return names;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LocalFileException($"The folder '{folder}' cannot be listed: {e.Message}");
        }
    }
}
