namespace FlatcarGen.Conformance.Butane.Corpus;

/// <summary>Reads a folder of documents.</summary>
internal static class ButaneCases
{
    private static readonly string[] Groups = ["accept", "reject"];

    /// <summary>The cases that the folder's index lists; where it has none, the documents in it without verdicts.</summary>
    public static IReadOnlyList<ButaneCase> Read(string folder)
    {
        var index = Path.Combine(folder, "index.tsv");
        return File.Exists(index)
            ? [.. Rows(folder, index)]
            : [.. Directory.EnumerateFiles(folder, "*.bu", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Unjudged)];
    }

    private static IEnumerable<ButaneCase> Rows(string folder, string index)
    {
        var rows = File.ReadLines(index).Select(line => line.Split('\t')).ToList();
        var (name, group) = (Array.IndexOf(rows[0], "name"), Array.IndexOf(rows[0], "group"));
        var (plain, strict) = (Array.IndexOf(rows[0], "rc_default"), Array.IndexOf(rows[0], "rc_strict"));
        return rows.Skip(1)
            .Where(row => Groups.Contains(row[group]))
            .Select(row => new ButaneCase(row[name], Path.Combine(folder, row[group], row[name]), row[plain] == "0", row[strict] == "0"));
    }

    private static ButaneCase Unjudged(string file) =>
        new(Path.GetFileNameWithoutExtension(file), Path.ChangeExtension(file, null), IsAccepted: false, IsAcceptedStrictly: false);
}
