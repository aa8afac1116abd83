using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Boot.Random.Tools;

/// <summary>
/// <c>systemd-analyze verify</c> of all units and drop-ins of a node, beside stubs of the units that Flatcar ships. Programs that are not
/// there are no complaint: no machine's programs are.
/// </summary>
internal static class SystemdVerify
{
    private const string Folder = "/etc/systemd/system/";

    public static IReadOnlyList<string?> Complaints(IReadOnlyList<BuiltNode> nodes) =>
        [.. nodes.Chunk(Math.Max(1, nodes.Count / Environment.ProcessorCount)).AsParallel().AsOrdered().SelectMany(ComplaintsInOneRoot)];

    private static IEnumerable<string?> ComplaintsInOneRoot(BuiltNode[] nodes)
    {
        using var root = new SystemdRoot();
        var complaints = new List<string?>();
        foreach (var node in nodes)
        {
            var units = Write(node.ForTools.Units, root);
            var lines = root.Verify(units).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.EndsWith("is not executable: No such file or directory", StringComparison.Ordinal));
            var complaint = string.Join('\n', lines);
            complaints.Add(complaint.Length == 0 ? null : complaint);
            root.Clear();
        }

        return complaints;
    }

    /// <summary>Writes them; the names of the units that they make or change.</summary>
    private static IReadOnlyList<string> Write(IReadOnlyDictionary<string, string> units, SystemdRoot root)
    {
        var names = new List<string>();
        foreach (var (path, text) in units)
        {
            var parts = path[Folder.Length..].Split('/');
            if (parts.Length == 1)
                root.AddUnit(parts[0], text);
            else
                root.AddDropIn(parts[0][..^".d".Length], parts[1], text);
            names.Add(parts.Length == 1 ? parts[0] : parts[0][..^".d".Length]);
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }
}
