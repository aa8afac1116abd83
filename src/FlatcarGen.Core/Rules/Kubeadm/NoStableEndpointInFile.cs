using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary><see cref="NoStableEndpoint"/> for a file that both commands read.</summary>
public sealed class NoStableEndpointInFile : KubeadmRule
{
    private static readonly NoStableEndpoint Relation = new();

    public override RuleInfo Info => NoStableEndpoint.Rule;

    public override IEnumerable<Finding> Check(KubeadmDocuments config) =>
        config.Cluster is not null ? Relation.Check(config, config) : [];
}
