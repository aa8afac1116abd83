using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>What a bootstrap token is for, and for how long, contradicts itself.</summary>
public sealed class TokenUse : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5025", "Usages, groups and lifetime of a token", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.TokenUsage, KubeadmProblem.TokenGroup, KubeadmProblem.TokenLifetime];

    /// <summary>Adds the usage that the groups ask for.</summary>
    protected override Fix? FixOf(KubeadmReportEntry entry, KubeadmDocuments config) =>
        entry is { Problem: KubeadmProblem.TokenGroup, Node: YamlScalar { AliasRange: null } usage } && usage.Text is "signing"
            ? ListItem.InsertBehind(usage, "authentication")
            : null;
}
