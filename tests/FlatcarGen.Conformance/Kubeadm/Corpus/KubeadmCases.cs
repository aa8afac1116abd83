namespace FlatcarGen.Conformance.Kubeadm.Corpus;

/// <summary>Reads a folder of documents.</summary>
internal static class KubeadmCases
{
    /// <summary>
    /// The cases that the folder's index lists; where it has none, all documents in it and below it that have a report. Then a case keeps
    /// its version where the report of a later release names that version.
    /// </summary>
    public static IReadOnlyList<KubeadmCase> Read(string folder)
    {
        var index = Path.Combine(folder, "index.tsv");
        return File.Exists(index) ? [.. Rows(folder, index)] : [.. Judged(folder)];
    }

    private static IEnumerable<KubeadmCase> Rows(string folder, string index)
    {
        var rows = File.ReadLines(index).Where(line => line.Length > 0).Select(line => line.Split('\t')).ToList();
        if (rows.Count == 0)
            yield break;
        var (name, group, note) = (Column("name"), Column("group"), Column("note"));
        foreach (var row in rows.Skip(1))
        {
            var listed = KubeadmRelease.All
                .Select(release => (release, Verdict: Cell(row, Column($"rc_{release.Version}"))))
                .Where(pair => pair.Verdict.Length > 0)
                .ToDictionary(pair => pair.release, pair => pair.Verdict == "0");
            yield return new(
                Cell(row, name),
                Path.Combine(folder, Cell(row, group), Cell(row, name)),
                Cell(row, note).Contains("KEEPVERSION", StringComparison.Ordinal),
                listed);
        }

        int Column(string title) => Array.FindIndex(rows[0], one => one == title || one.StartsWith(title + "(", StringComparison.Ordinal));
        static string Cell(string[] row, int at) => at >= 0 && at < row.Length ? row[at] : "";
    }

    private static IEnumerable<KubeadmCase> Judged(string folder) => Directory
        .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith(".migrated.yaml", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(file => Path.ChangeExtension(file, null))
        .Where(path => KubeadmRelease.All.Any(release => File.Exists(path + release.ReportExtension)))
        .Select(path => new KubeadmCase(Path.GetFileName(path), path, NamesFirst(path), new Dictionary<KubeadmRelease, bool>()));

    private static bool NamesFirst(string path) => KubeadmRelease.All
        .Where(release => release != KubeadmRelease.First && File.Exists(path + release.ReportExtension))
        .Any(release => File.ReadAllText(path + release.ReportExtension).Contains(KubeadmRelease.First.ClusterVersion, StringComparison.Ordinal));
}
