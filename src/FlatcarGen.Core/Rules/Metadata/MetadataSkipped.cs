using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>Metadata on a platform where the declared Flatcar release does not run coreos-metadata.service.</summary>
public sealed class MetadataSkipped : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG3006",
        "Metadata service is skipped on the platform",
        "Flatcar {0} skips coreos-metadata.service on '{1}', and '{2}' needs its variables; {3}",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster) => cluster.Nodes
        .Where(IsSkipped)
        .GroupBy(plan => plan.Settings.FlatcarVersion!.Value.At.Id)
        .Select(plans => plans.First())
        .Select(plan => Found(
            plan.Settings.FlatcarVersion!.Value, null, Shown.Short(plan.Settings.FlatcarVersion.Value.Value), plan.Metadata!.Key,
            Shown.Short(plan.Node.Itself.Value), Advice(plan.Metadata)));

    private static bool IsSkipped(NodePlan plan) =>
        plan.Metadata is { NeedsOwnProvider: false } platform
        && FlatcarRelease.MajorOf(plan) is { } major
        && !platform.RunsOn(major)
        && !NodeTexts.HasOwnMetadata(plan)
        && (plan.NodeIPs.Any(address => address.LiteralText.Contains("$" + MetadataUse.VariablePrefix))
            || plan.NodeName?.LiteralText.Contains("$" + MetadataUse.VariablePrefix) == true
            || NodeTexts.OfConfig(plan).Any(text => MetadataName.References(PlaceholderReader.Read(MappedText.Plain(text)), MetadataUse.VariablePrefix).Any()));

    private static string Advice(MetadataPlatform platform) => platform.ServiceUntil is { } last
        ? $"the last that runs it is {last}"
        : $"it runs it since {platform.ServiceSince}";
}
