using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A hash of an unknown kind or of the wrong length, or of nothing.</summary>
public sealed class ImpossibleHash : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7111", "Hash that cannot be checked", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.Hash, ConfigProblem.HashWithoutSource];

    /// <summary>A declared file with a hash and nothing to fetch has a rule of its own.</summary>
    protected override bool Concerns(ReportEntry entry, Machine machine) =>
        entry.Problem != ConfigProblem.HashWithoutSource || !IsDeclared(entry);
}
