using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Ignition.Schema;

namespace FlatcarGen.Core.Butane.Checks;

/// <summary>What butane says of a document before it translates it.</summary>
internal sealed class SourceChecks(Report report, Action<ConfigObject> checkInnerConfig)
{
    public void Check(ConfigObject root)
    {
        foreach (var item in ConfigWalk.WithObjectsIn(root))
        {
            if (item.Type == ConfigSchema.Resource)
                CheckResource(item);
            else if (item.Type == ConfigSchema.Filesystem)
                CheckFilesystem(item);
            else if (item.Type == ConfigSchema.File || item.Type == ConfigSchema.Directory)
                CheckMode(item);
            else if (item.Type == ConfigSchema.Tree)
                CheckTree(item);
            else if (item.Type == ConfigSchema.Unit || item.Type == ConfigSchema.DropIn)
                CheckUnit(item);
        }
    }

    private void CheckResource(ConfigObject resource)
    {
        var (source, inline, local) = (resource.Has("source"), resource.Has("inline"), resource.Has("local"));
        if ((source && inline) || (source && local) || (inline && local))
            report.Error(ConfigProblem.SeveralSources, resource.PathOf(source ? "source" : "inline"), "Give one of 'inline', 'local' and 'source', not several.");
        else if (inline && resource.Path.IsUnder("ignition", "config"))
            checkInnerConfig(resource);
    }

    private void CheckFilesystem(ConfigObject filesystem)
    {
        if (!filesystem.IsTrue("withMountUnit"))
            return;
        if (string.IsNullOrEmpty(filesystem.Text("format")))
            report.Error(ConfigProblem.MountUnitFormat, filesystem.PathOf("format"), "with_mount_unit needs the filesystem's format.");
        else if (filesystem.Text("format") != "swap" && string.IsNullOrEmpty(filesystem.Text("path")))
            report.Error(ConfigProblem.MountUnitPath, filesystem.PathOf("path"), "with_mount_unit needs the path to mount the filesystem at.");
    }

    private void CheckMode(ConfigObject node)
    {
        if (node.Integer("mode") is { } mode
            && Ignition.Values.DecimalMode.IsSlip((int)Math.Max(-1, Math.Min(mode, 10_000)), node.Type == ConfigSchema.Directory))
        {
            report.Warn(ConfigProblem.DecimalMode, node.PathOf("mode"), "These permissions make sense as octal digits only; write a zero in front of them.", $"0{node.Integer("mode")}");
        }
    }

    private void CheckTree(ConfigObject tree)
    {
        if (string.IsNullOrEmpty(tree.Text("local")))
            report.Error(ConfigProblem.TreeWithoutLocal, tree.Path, "A tree needs 'local', the folder that it is copied from.");
    }

    private void CheckUnit(ConfigObject unit)
    {
        if (unit.Has("contents") && unit.Has("contentsLocal"))
            report.Error(ConfigProblem.SeveralSources, unit.PathOf("contentsLocal"), "Give 'contents' or 'contents_local', not both.");
    }
}
