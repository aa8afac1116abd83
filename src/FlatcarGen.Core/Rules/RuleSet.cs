namespace FlatcarGen.Core.Rules;

/// <summary>The rules by what they look at. Nothing here knows one of them by name.</summary>
public static class RuleSet
{
    public static IReadOnlyList<TextRule> Texts { get; } = RuleCatalog.OfKind<TextRule>();

    public static IReadOnlyList<PlainTextRule> PlainTexts { get; } = RuleCatalog.OfKind<PlainTextRule>();

    public static IReadOnlyList<PieceRule> Pieces { get; } = RuleCatalog.OfKind<PieceRule>();

    public static IReadOnlyList<UnitRule> Units { get; } = RuleCatalog.OfKind<UnitRule>();

    public static IReadOnlyList<MachineRule> Machines { get; } = RuleCatalog.OfKind<MachineRule>();

    public static IReadOnlyList<KubeadmRule> Kubeadm { get; } = RuleCatalog.OfKind<KubeadmRule>();

    public static IReadOnlyList<ClusterRule> Clusters { get; } = RuleCatalog.OfKind<ClusterRule>();

    public static IReadOnlyList<SyntaxRule> Syntax { get; } = RuleCatalog.OfKind<SyntaxRule>();
}
