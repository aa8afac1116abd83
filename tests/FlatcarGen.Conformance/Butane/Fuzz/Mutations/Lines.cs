namespace FlatcarGen.Conformance.Butane.Fuzz.Mutations;

/// <summary>What lines look like.</summary>
internal static class Lines
{
    public static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>How many lines a line and all that is indented more below it are.</summary>
    public static int BlockAt(IReadOnlyList<string> lines, int start)
    {
        var (indent, end) = (IndentOf(lines[start]), start + 1);
        while (end < lines.Count && (lines[end].Length == 0 || IndentOf(lines[end]) > indent))
            end++;
        return end - start;
    }

    /// <summary>
    /// Where a line's key and its value begin: <c>- key: value</c>, <c>key: value</c>, <c>- value</c>; null where it looks like none of them.
    /// </summary>
    public static (int Key, int KeyEnd, int Value)? Split(string line)
    {
        var key = IndentOf(line);
        while (key + 1 < line.Length && line[key] == '-' && line[key + 1] == ' ')
            key += 2;
        if (key >= line.Length || line[key] == '#')
            return null;
        var colon = line.IndexOf(": ", key, StringComparison.Ordinal);
        if (colon < 0 && line.TrimEnd().EndsWith(':'))
            colon = line.TrimEnd().Length - 1;
        if (colon > 0)
            return (key, colon, Math.Min(line.Length, colon + 2));
        return key > IndentOf(line) ? (key, key, key) : null;
    }

    /// <summary>The numbers of the lines that <see cref="Split"/> can read, with what it says.</summary>
    public static List<(int Line, int Key, int KeyEnd, int Value)> WithKeys(IReadOnlyList<string> lines) =>
        [.. lines.Select((line, i) => (Split: Split(line), i)).Where(pair => pair.Split is not null)
            .Select(pair => (pair.i, pair.Split!.Value.Key, pair.Split.Value.KeyEnd, pair.Split.Value.Value))];
}
