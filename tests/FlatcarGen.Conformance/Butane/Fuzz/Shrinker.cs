namespace FlatcarGen.Conformance.Butane.Fuzz;

/// <summary>Makes a text smaller as long as it stays interesting.</summary>
internal static class Shrinker
{
    private const int MostTries = 600;

    /// <param name="text">What is interesting.</param>
    /// <param name="isInteresting">Whether a smaller one still is.</param>
    public static string Shrink(string text, Func<string, bool> isInteresting)
    {
        var tries = 0;
        bool Try(string candidate) => tries++ < MostTries && isInteresting(candidate);

        var lines = text.Split('\n').ToList();
        for (var before = -1; before != lines.Count && tries < MostTries;)
        {
            before = lines.Count;
            RemoveLines(lines, Try);
        }
        for (var i = 0; i < lines.Count; i++)
            ShortenLine(lines, i, Try);
        return string.Join('\n', lines);
    }

    /// <summary>Many lines at a time, then fewer.</summary>
    private static void RemoveLines(List<string> lines, Func<string, bool> stays)
    {
        for (var count = Math.Max(1, lines.Count / 2); count >= 1; count /= 2)
        {
            for (var start = 0; start + count <= lines.Count && lines.Count > 1;)
            {
                var removed = lines.GetRange(start, count);
                lines.RemoveRange(start, count);
                if (stays(string.Join('\n', lines)))
                    continue;
                lines.InsertRange(start, removed);
                start += count;
            }
        }
    }

    /// <summary>Long lines are cut from their ends: the half of them, a quarter, and so on.</summary>
    private static void ShortenLine(List<string> lines, int at, Func<string, bool> stays)
    {
        for (var count = lines[at].Length / 2; count >= 1; count /= 2)
        {
            for (var start = lines[at].Length - count; start >= 0; start -= count)
            {
                var whole = lines[at];
                if (start + count > whole.Length)
                    continue;
                lines[at] = whole.Remove(start, count);
                if (!stays(string.Join('\n', lines)))
                    lines[at] = whole;
            }
        }
    }
}
