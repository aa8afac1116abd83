using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>How files, directories, links and units get in each other's way.</summary>
internal sealed class PathRelations(ConfigObject storage, Report report)
{
    private const string UnitFolder = "/etc/systemd/system/";

    public void Check()
    {
        var links = CountPaths("links");
        foreach (var (field, what) in new[] { ("directories", "directory"), ("files", "file"), ("links", "link") })
        {
            foreach (var node in storage.Objects(field))
            {
                for (var n = CountLinksAbove(node.Text("path") ?? "", links); n > 0; n--)
                    report.Error(ConfigProblem.PathThroughLink, node.Path, $"The path of this {what} leads through a link that is declared too; name the place that the link points to.");
            }
        }

        var directories = CountPaths("directories");
        foreach (var link in storage.Objects("links"))
            CheckLink(link, directories);
    }

    /// <summary>A unit with contents is a file of its own.</summary>
    public void CheckUnits(ConfigObject systemd)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in systemd.Objects("units"))
        {
            if (!string.IsNullOrEmpty(unit.Text("contents")))
                files.Add(UnitFolder + unit.Text("name"));
            foreach (var dropIn in unit.Objects("dropins").Where(dropIn => !string.IsNullOrEmpty(dropIn.Text("contents"))))
                files.Add($"{UnitFolder}{unit.Text("name")}.d/{dropIn.Text("name")}");
        }

        foreach (var node in new[] { "files", "directories", "links" }.SelectMany(storage.Objects))
        {
            if (node.Text("path") is { } path && IsKnown(path) && files.Contains(path))
                report.Error(ConfigProblem.PathOfUnit, node.PathOf("path"), "A unit or drop-in of this configuration is written here too, and Ignition refuses that; keep the unit.");
        }
    }

    private void CheckLink(ConfigObject link, Dictionary<string, int> directories)
    {
        if (link.Text("target") is not { Length: > 0 } given)
        {
            report.Error(ConfigProblem.LinkTarget, link.PathOf("target"), "A link needs a target.");
            return;
        }

        if (!link.IsTrue("hard"))
            return;
        var target = CleanPath.Clean(given);
        if (!CleanPath.IsAbsolute(target))
            target = CleanPath.Join(link.Text("path") ?? "", given);
        if (IsKnown(target) && directories.TryGetValue(target, out var count))
        {
            for (; count > 0; count--)
                report.Error(ConfigProblem.HardLinkToDirectory, link.Path, "A hard link cannot point to a directory; leave 'hard' out.");
        }

        foreach (var owner in new[] { "user", "group" })
        {
            foreach (var field in new[] { "id", "name" }.Where(field => link.Object(owner)?.Has(field) == true))
                report.Warn(ConfigProblem.HardLinkOwner, link.Object(owner)!.PathOf(field), "A hard link has the owner of its target; this is passed over.");
        }
    }

    private Dictionary<string, int> CountPaths(string field)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in storage.Objects(field).Select(node => node.Text("path") ?? "").Where(IsKnown))
            counts[path] = counts.TryGetValue(path, out var count) ? count + 1 : 1;
        return counts;
    }

    private static int CountLinksAbove(string path, Dictionary<string, int> links)
    {
        var count = 0;
        for (var at = links.Count == 0 ? -1 : path.IndexOf('/'); at >= 0; at = path.IndexOf('/', at + 1))
        {
            if (links.TryGetValue(path.Substring(0, at), out var found))
                count += found;
        }

        return count;
    }

    private static bool IsKnown(string path) => path.IndexOf(MappedText.Unknown) < 0;
}
