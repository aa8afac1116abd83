using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary><see cref="OtherToken"/> for a file that both commands read.</summary>
public sealed class OtherTokenInFile : KubeadmRule
{
    private static readonly OtherToken Relation = new();

    public override RuleInfo Info => OtherToken.Rule;

    public override IEnumerable<Finding> Check(KubeadmDocuments config) => Relation.Check(config, config);
}
