using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace FlatcarGen.Build;

/// <summary>Tells other targets what a manifest names.</summary>
public sealed class ReadFlatcarArtifacts : ProjectTask
{
    /// <summary>All files, with the metadata <c>Cluster</c>, <c>Node</c>, <c>Kind</c> and <c>RelativePath</c>, the place in a publish folder.</summary>
    [Output]
    public ITaskItem[] Artifacts { get; private set; } = [];

    /// <summary>Those that are not there.</summary>
    [Output]
    public ITaskItem[] Missing { get; private set; } = [];

    protected override void Run(ArtifactWriter writer)
    {
        Artifacts = [.. writer.Written().Select(ItemOf)];
        Missing = [.. Artifacts.Where(item => !File.Exists(FullPath(item.ItemSpec)))];
    }

    private ITaskItem ItemOf(ArtifactPath path) => new TaskItem(Escape($"{OutputFolder}{path}"), new Dictionary<string, string>
    {
        ["Cluster"] = path.Cluster,
        ["Node"] = path.Node,
        ["Kind"] = path.Kind.Name,
        ["RelativePath"] = $"flatcar/{path}",
    });

    /// <summary>A folder's name may have characters that mean something to MSBuild.</summary>
    private static string Escape(string path) =>
        string.Concat(path.Select(c => "%$@'();?*".IndexOf(c) < 0 ? c.ToString() : $"%{(int)c:x2}"));
}
