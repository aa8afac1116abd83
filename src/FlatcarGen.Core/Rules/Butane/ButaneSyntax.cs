namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A Butane file that is no YAML.</summary>
public sealed class ButaneSyntax : SyntaxRule
{
    public override RuleInfo Info { get; } = new("FCG7501", "Not the YAML that butane reads", "{0}", Severity.Error);

    public override SyntaxOf Speaks => SyntaxOf.Butane;
}
