using System.Text.RegularExpressions;
using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Boot.Random.Tools;

/// <summary>
/// <c>systemd-analyze verify</c> of all units and drop-ins of a node, beside stubs of the units that Flatcar ships.
/// </summary>
internal static partial class SystemdVerify
{
    private const string Folder = "/etc/systemd/system/";

    /// <summary>What it says of units that do at boot what they are to do.</summary>
    private static readonly string[] _harmless =
    [
        // No machine's programs are there.
        @"^\S+: Command .* is not executable: No such file or directory$",
        // They stay in the word as they are written.
        "Ignoring unknown escape sequences: ",
        // At boot systemd starts a unit without what it requires and does not find.
        @": Failed to create \S+/start: Unit \S+ not found\.$",
    ];

    public static IReadOnlyList<string?> Complaints(IReadOnlyList<BuiltNode> nodes) =>
        [.. nodes.Chunk(Math.Max(1, nodes.Count / Environment.ProcessorCount)).AsParallel().AsOrdered().SelectMany(ComplaintsInOneRoot)];

    private static IEnumerable<string?> ComplaintsInOneRoot(BuiltNode[] nodes)
    {
        using var root = new SystemdRoot();
        var complaints = new List<string?>();
        foreach (var node in nodes)
        {
            var units = Write(node.ForTools.Units, root);
            var lines = ExitCode().Replace(root.Verify(units), "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var complaint = string.Join('\n', lines.Where(line => !_harmless.Any(harmless => Regex.IsMatch(line, harmless))));
            complaints.Add(complaint.Length == 0 ? null : complaint);
            root.Clear();
        }

        return complaints;
    }

    /// <summary>Writes them; the names of the units that they make or change, as far as something starts them.</summary>
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
            if (IsStarted(path, text, units))
                names.Add(parts.Length == 1 ? parts[0] : parts[0][..^".d".Length]);
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What nothing starts may be half-written: it does no harm.</summary>
    private static bool IsStarted(string path, string text, IReadOnlyDictionary<string, string> units) =>
        text.Contains("[Install]", StringComparison.Ordinal)
        || path.EndsWith(".conf", StringComparison.Ordinal)
        || units.ContainsKey(Path.ChangeExtension(path, ".timer"));

    [GeneratedRegex(@"\Aexit \d+: ", RegexOptions.CultureInvariant)]
    private static partial Regex ExitCode();
}
