using System.Globalization;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace FlatcarGen.Build;

/// <summary>Tells other targets what a manifest names.</summary>
public sealed class ReadFlatcarArtifacts : ProjectTask
{
    private static readonly char[] s_special = [.. "%$@'();?*"];

    /// <summary>
    /// All files, with the metadata <c>Cluster</c>, <c>Node</c>, <c>Kind</c>, <c>Secret</c> and <c>RelativePath</c>, the place in a publish folder.
    /// </summary>
    [Output]
    public ITaskItem[] Artifacts { get; private set; } = [];

    /// <summary>Those that are not there.</summary>
    [Output]
    public ITaskItem[] Missing { get; private set; } = [];

    protected override void Run(ArtifactWriter writer)
    {
        var folder = FullPath(OutputFolder);
        var shown = Escape(OutputFolder);
        var all = new List<ITaskItem>();
        var missing = new List<ITaskItem>();
        var manifest = writer.Written();
        foreach (var path in manifest.Files)
        {
            var item = ItemOf(shown, path);
            if (manifest.Secrets.Contains(path))
                item.SetMetadata("Secret", "true");
            all.Add(item);
            if (!File.Exists(Path.Combine(folder, path.Cluster, path.FileName)))
                missing.Add(item);
        }

        Artifacts = [.. all];
        Missing = [.. missing];
    }

    private static TaskItem ItemOf(string folder, ArtifactPath path)
    {
        var name = path.ToString();
        var item = new TaskItem(folder + Escape(name));
        item.SetMetadata("Cluster", path.Cluster);
        item.SetMetadata("Node", path.Node);
        item.SetMetadata("Kind", path.Kind.Name);
        item.SetMetadata("RelativePath", $"flatcar/{name}");
        return item;
    }

    /// <summary>Names may have characters that mean something to MSBuild.</summary>
    private static string Escape(string path)
    {
        if (path.IndexOfAny(s_special) < 0)
            return path;
        var escaped = new StringBuilder();
        foreach (var c in path)
        {
            if (Array.IndexOf(s_special, c) < 0)
                escaped.Append(c);
            else
                escaped.Append('%').Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
