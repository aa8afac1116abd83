using FlatcarGen.Core.Ignition.Schema;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>Files, directories and links, each for itself.</summary>
internal sealed class NodeChecks(Report report)
{
    private const long HighestMode = 0b111_111_111_111;
    private const uint SpecialBits = 0b111_000_000_000;

    public void Check(ConfigObject node)
    {
        TextChecks.CheckPath(report, node.Text("path"), node.PathOf("path"));
        if (node.Type != ConfigSchema.Link && node.Integer("mode") is { } mode)
            CheckMode(node, mode);
        if (node.Type == ConfigSchema.File && node.IsTrue("overwrite") && !MayHaveContents(node))
            report.Error(ConfigProblem.OverwriteWithoutSource, node.PathOf("overwrite"), "'overwrite' needs contents to put in the place of the file.");
    }

    public void CheckOwner(ConfigObject owner)
    {
        if (owner.Has("id") && !string.IsNullOrEmpty(owner.Text("name")))
            report.Error(ConfigProblem.TwoOwners, owner.Path, "Give the id or the name, not both.");
    }

    private static bool MayHaveContents(ConfigObject file) =>
        file.Object("contents") is { } contents ? contents.Has("source") : file.Has("contents");

    private void CheckMode(ConfigObject node, long mode)
    {
        if (mode is < 0 or > HighestMode)
            report.Error(ConfigProblem.Mode, node.PathOf("mode"), "Permissions go from 0 to 07777.");
        if ((unchecked((uint)mode) & SpecialBits) != 0)
        {
            report.Warn(
                ConfigProblem.SpecialMode,
                node.PathOf("mode"),
                "Ignition before spec 3.6.0 drops the setuid, setgid and sticky bits; leave them out, and set them with a unit.");
        }
    }
}
