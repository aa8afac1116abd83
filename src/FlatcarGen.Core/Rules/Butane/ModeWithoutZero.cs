using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>Octal digits of permissions without the zero that makes them octal.</summary>
public sealed class ModeWithoutZero : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7002", "Permissions written as a decimal number", "{0}", Severity.Warning);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.DecimalMode];

    /// <summary>Where it is too large to be one at all, that is an error.</summary>
    protected override bool Concerns(ReportEntry entry, Machine machine) => !IsSaidOf(entry, machine, ConfigProblem.Mode);

    protected override Fix? FixOf(ReportEntry entry, Machine machine) => WriteRemedy(entry);
}
