using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Rules.Metadata;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A version of Butane's variant that becomes a spec which the declared Flatcar release does not read.</summary>
public sealed class VersionNewerThanFlatcar : ClusterRule
{
    /// <summary>Of the first stable release with Ignition 2.15, which reads spec 3.4.0: 3602.2.0.</summary>
    private const int FirstMajor = 3602;

    public override RuleInfo Info { get; } = new(
        "FCG7011",
        "Version of Butane newer than Flatcar",
        "The Ignition of Flatcar {0} does not read spec 3.4.0, which version 1.1.0 of the variant becomes: "
            + "leave ButaneVersion out, or take Flatcar 3602.2.0 or later",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster) => cluster.Nodes
        .Where(plan => ButaneDocument.VersionOf(plan.Cluster) == "1.1.0" && FlatcarRelease.MajorOf(plan) < FirstMajor)
        .Select(plan => plan.Settings.FlatcarVersion!.Value)
        .Select(version => Found(version, null, Shown.Short(version.Value)));
}
