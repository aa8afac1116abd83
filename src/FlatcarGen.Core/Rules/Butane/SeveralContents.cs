using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>Contents that are given in more than one way.</summary>
public sealed class SeveralContents : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7007", "Contents from several places", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.SeveralSources];

    /// <summary>Declared pieces have a rule of their own.</summary>
    protected override bool Concerns(ReportEntry entry, Machine machine) => !IsDeclared(entry);
}
