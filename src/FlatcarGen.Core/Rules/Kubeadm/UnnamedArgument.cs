using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A flag of <c>extraArgs</c> that has no name.</summary>
public sealed class UnnamedArgument : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5068", "Flag without a name", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.ArgumentName];

    protected override bool Concerns(KubeadmReportEntry entry, KubeadmDocuments config) =>
        entry.Node is not YamlScalar { Declaration: not null };
}
