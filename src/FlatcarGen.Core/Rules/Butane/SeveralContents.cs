using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>Contents that are given in more than one way.</summary>
public sealed class SeveralContents : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7007", "Contents from several places", "{0}", Severity.Error);

    protected override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.SeveralSources];
}
