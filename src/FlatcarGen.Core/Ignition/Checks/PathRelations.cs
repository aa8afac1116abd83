using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>How files, directories, links and units get in each other's way.</summary>
internal sealed class PathRelations(ConfigObject storage, Report report)
{
    private const string UnitFolder = "/etc/systemd/system/";

    public void Check()
    {
        var links = PathsOf("links");
        var lengths = new HashSet<int>(links.Select(link => link.Length));
        foreach (var (field, what) in new[] { ("directories", "directory"), ("files", "file"), ("links", "link") })
        {
            foreach (var node in storage.Objects(field))
            {
                if (node.Text("path") is { } path && LeadsThrough(path, links, lengths))
                    report.Error(ConfigProblem.PathThroughLink, node.Path, $"The path of this {what} leads through a link that is declared too; name the place that the link points to.");
            }
        }

        var directories = PathsOf("directories");
        foreach (var link in storage.Objects("links"))
            CheckLink(link, directories);
    }

    /// <summary>A unit with contents is a file of its own.</summary>
    public void CheckUnits(ConfigObject systemd)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in systemd.Objects("units"))
        {
            if (unit.HasText("contents"))
                files.Add(UnitFolder + unit.Text("name"));
            foreach (var dropIn in unit.Objects("dropins").Where(dropIn => dropIn.HasText("contents")))
                files.Add($"{UnitFolder}{unit.Text("name")}.d/{dropIn.Text("name")}");
        }

        foreach (var node in new[] { "files", "directories", "links" }.SelectMany(storage.Objects))
        {
            if (node.Text("path") is { } path && IsKnown(path) && files.Contains(path))
                report.Error(ConfigProblem.PathOfUnit, node.PathOf("path"), "A unit or drop-in of this configuration is written here too, and Ignition refuses that; keep the unit.");
        }
    }

    private void CheckLink(ConfigObject link, HashSet<string> directories)
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
        if (directories.Contains(target))
            report.Error(ConfigProblem.HardLinkToDirectory, link.Path, "A hard link cannot point to a directory; leave 'hard' out.");

        foreach (var owner in new[] { "user", "group" })
        {
            foreach (var field in new[] { "id", "name" }.Where(field => link.Object(owner)?.Has(field) == true))
                report.Warn(ConfigProblem.HardLinkOwner, link.Object(owner)!.PathOf(field), "A hard link has the owner of its target; this is passed over.");
        }
    }

    private HashSet<string> PathsOf(string field) =>
        new(storage.Objects(field).Select(node => node.Text("path") ?? "").Where(IsKnown), StringComparer.Ordinal);

    /// <summary>Only beginnings that are as long as some link are looked at: a path may have very many others.</summary>
    private static bool LeadsThrough(string path, HashSet<string> links, HashSet<int> lengths)
    {
        for (var at = links.Count == 0 ? -1 : path.IndexOf('/'); at >= 0; at = path.IndexOf('/', at + 1))
        {
            if (lengths.Contains(at) && links.Contains(path.Substring(0, at)))
                return true;
        }

        return false;
    }

    private static bool IsKnown(string path) => path.IndexOf(MappedText.Unknown) < 0;
}
