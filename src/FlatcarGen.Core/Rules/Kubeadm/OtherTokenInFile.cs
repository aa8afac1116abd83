using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary><see cref="OtherToken"/> for a file that both commands read.</summary>
public sealed class OtherTokenInFile : KubeadmRule
{
    private static readonly OtherToken Relation = new();

    public override RuleInfo Info => OtherToken.Rule;

    public override IEnumerable<Finding> Check(KubeadmDocuments config) =>
        config.Init?.Find("bootstrapTokens") is YamlSequence { Count: > 0 } ? Relation.Check(config, config) : [];
}
