using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>A variable that the declared Flatcar release does not write yet.</summary>
public sealed class VariableNewerThanFlatcar : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG3005",
        "Metadata variable newer than Flatcar",
        "Flatcar {1} does not write '{0}' yet: it is empty there; {2}",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        var seen = new HashSet<(int, TextRange?)>();
        foreach (var plan in cluster.Nodes)
        {
            if (plan.Metadata is not { NeedsOwnProvider: false } platform || FlatcarRelease.MajorOf(plan) is not { } major
                || NodeTexts.HasOwnMetadata(plan) || !platform.RunsOn(major))
            {
                continue;
            }

            foreach (var finding in NodeTexts.OfConfig(plan).Concat(NodeTexts.OfUnits(plan)).SelectMany(text => In(PlaceholderReader.Read(MappedText.Plain(text)), plan, platform, major))
                .Concat(ByDefault(plan, platform, major)))
            {
                if (seen.Add((finding.At.Id, finding.Range)))
                    yield return finding;
            }
        }
    }

    private IEnumerable<Finding> In(MappedText text, NodePlan plan, MetadataPlatform platform, int major) =>
        from reference in MetadataName.References(text, MetadataUse.VariablePrefix)
        let variable = platform.Find(reference.Name)
        where variable?.SinceFlatcar > major
        select Found(text, reference.Range, reference.Name, VersionOf(plan), Advice(variable));

    /// <summary>The variables that are taken for node-ip where the declaration names none.</summary>
    private IEnumerable<Finding> ByDefault(NodePlan plan, MetadataPlatform platform, int major) => plan.Settings.NodeIPs is not null
        ? []
        : plan.NodeIPs
            .Select(address => platform.Find((address.KnownText ?? "").TrimStart('$')))
            .Where(variable => variable?.SinceFlatcar > major)
            .Select(variable => Found(plan.Settings.FlatcarVersion!.Value, null, variable!.Name, VersionOf(plan), Advice(variable)))
            .Take(1);

    private static string VersionOf(NodePlan plan) => Shown.Short(plan.Settings.FlatcarVersion!.Value.Value);

    private static string Advice(MetadataVariable variable) => variable.IsReleased
        ? $"take {variable.SinceFlatcar} or later, or an address from elsewhere"
        : "no released one does; take an address from elsewhere";
}
