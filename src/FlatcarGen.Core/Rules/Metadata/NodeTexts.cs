using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>The declared texts of a node that variables of the metadata are put into.</summary>
internal static class NodeTexts
{
    /// <summary>Those that end up in the kubeadm config.</summary>
    public static IEnumerable<DeclaredText> OfConfig(NodePlan plan)
    {
        var texts = new List<DeclaredText>();
        if (plan.Settings.NodeIPs is { } addresses)
            texts.AddRange(addresses);
        texts.AddRange(plan.Cluster.ExtraArgs.Select(arg => arg.Value));
        texts.AddRange(plan.Node.ExtraArgs.Select(arg => arg.Value));
        texts.AddRange(plan.Pieces.KubeadmPatches);
        return texts;
    }

    /// <summary>Those of units, unless another file may set variables for them.</summary>
    public static IEnumerable<DeclaredText> OfUnits(NodePlan plan) => plan.Pieces.Units.Select(unit => unit.Contents)
        .Concat(plan.Pieces.DropIns.Select(dropIn => (DeclaredText?)dropIn.Contents))
        .Where(text => text is { } known && !ReadsOtherFile(UnitFile.Parse(known, UnitForm.Declared).Directives))
        .Select(text => text!.Value);

    /// <summary>Whether the node does not leave the metadata to Flatcar's own service.</summary>
    public static bool HasOwnMetadata(NodePlan plan) =>
        plan.Pieces.Units.Any(unit => unit.Name.Value == "coreos-metadata.service")
        || plan.Pieces.DropIns.Any(dropIn => dropIn.Unit.Value == "coreos-metadata.service")
        || MetadataTexts.Makes(plan.Machine, "/run/metadata/flatcar");

    /// <summary>Whether variables come from another file than the metadata, which may hold any.</summary>
    internal static bool ReadsOtherFile(IEnumerable<Directive> directives) => directives
        .Any(directive => directive.Key == "EnvironmentFile" && !directive.Value.Value.TrimStart('-').StartsWith("/run/metadata/", StringComparison.Ordinal));
}
