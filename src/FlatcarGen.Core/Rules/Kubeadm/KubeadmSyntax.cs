namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A kubeadm config that is no YAML.</summary>
public sealed class KubeadmSyntax : SyntaxRule
{
    public override RuleInfo Info { get; } = new("FCG5501", "Not the YAML that kubeadm reads", "{0}", Severity.Error);

    public override SyntaxOf Speaks => SyntaxOf.Kubeadm;
}
