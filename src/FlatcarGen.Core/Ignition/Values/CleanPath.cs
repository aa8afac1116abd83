using System.Text;

namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Paths with forward slashes, compared and put together by their text alone, as Go's path package does it.</summary>
internal static class CleanPath
{
    /// <summary>Whether a path starts at the root.</summary>
    public static bool IsAbsolute(string path) => path.Length > 0 && path[0] == '/';

    /// <summary>
    /// The shortest path that means the same: no empty and no <c>.</c> elements, <c>..</c> only at the start of a relative path, no
    /// slash at the end but for the root's. The empty path is <c>.</c>.
    /// </summary>
    public static string Clean(string path)
    {
        var isAbsolute = IsAbsolute(path);
        var kept = new List<(int Start, int Length)>();
        var climbs = 0;
        for (var start = 0; start <= path.Length;)
        {
            var slash = path.IndexOf('/', start);
            var end = slash < 0 ? path.Length : slash;
            if (Is(path, start, end, ".."))
            {
                if (kept.Count > climbs)
                {
                    kept.RemoveAt(kept.Count - 1);
                }
                else if (!isAbsolute)
                {
                    kept.Add((start, 2));
                    climbs++;
                }
            }
            else if (end > start && !Is(path, start, end, "."))
            {
                kept.Add((start, end - start));
            }

            start = end + 1;
        }

        return Write(path, isAbsolute, kept);
    }

    /// <summary>The path made of several, cleaned; empty ones are skipped, and of none but these comes the empty text.</summary>
    public static string Join(params string[] paths)
    {
        var joined = string.Join("/", paths.Where(path => path.Length > 0));
        return joined.Length == 0 ? "" : Clean(joined);
    }

    /// <summary>What a name ends with: from the last dot of the last element on, dot included; empty where there is none.</summary>
    public static string Extension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 || path.IndexOf('/', dot) >= 0 ? "" : path.Substring(dot);
    }

    private static bool Is(string path, int start, int end, string element) =>
        end - start == element.Length && string.CompareOrdinal(path, start, element, 0, element.Length) == 0;

    private static string Write(string path, bool isAbsolute, List<(int Start, int Length)> elements)
    {
        if (elements.Count == 0)
            return isAbsolute ? "/" : ".";
        if (elements.Sum(element => element.Length + 1) - (isAbsolute ? 0 : 1) == path.Length)
            return path;
        var written = new StringBuilder(path.Length);
        foreach (var (start, length) in elements)
        {
            if (isAbsolute || written.Length > 0)
                written.Append('/');
            written.Append(path, start, length);
        }

        return written.ToString();
    }
}
