namespace FlatcarGen.Transpiler;

/// <summary>Follows the symbolic links of a path.</summary>
internal static class RealPath
{
    /// <summary>As many links as Linux follows in one path (path_resolution(7)).</summary>
    private const int MaxLinks = 40;

    private static readonly char[] Slashes = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The path without a link in it, or null where there is nothing.</summary>
    /// <param name="path">A full path.</param>
    /// <exception cref="BrokenPathException">A link that goes round in a circle, a file taken for a folder, or no permission.</exception>
    public static string? Of(string path)
    {
        var (found, links, pending) = (Path.GetPathRoot(path), 0, new Stack<string>());
        Push(pending, path.Substring(found.Length));
        while (pending.Count > 0)
        {
            var part = pending.Pop();
            if (part is "." or "..")
            {
                found = part == "." ? found : Path.GetDirectoryName(found) ?? found;
                continue;
            }

            var next = Path.Combine(found, part);
            switch (PathStatus.Of(next)?.Kind)
            {
                case null:
                    return null;
                case PathKind.Link when ++links > MaxLinks:
                    throw new BrokenPathException($"its symbolic links go round in a circle, or are more than {MaxLinks}.");
                case PathKind.Link:
                    var target = LinkTarget.Of(next);
                    var root = Path.GetPathRoot(target);
                    found = root.Length > 0 ? root : found;
                    Push(pending, target.Substring(root.Length));
                    break;
                case not PathKind.Folder when pending.Count > 0:
                    throw new BrokenPathException($"'{next}' is no folder.");
                default:
                    found = next;
                    break;
            }
        }

        return found;
    }

    private static void Push(Stack<string> pending, string path)
    {
        // A link to "x/" wants a folder.
        if (path.Length > 0 && Slashes.Contains(path[path.Length - 1]))
            pending.Push(".");
        var parts = path.Split(Slashes, StringSplitOptions.RemoveEmptyEntries);
        for (var i = parts.Length - 1; i >= 0; i--)
            pending.Push(parts[i]);
    }
}
