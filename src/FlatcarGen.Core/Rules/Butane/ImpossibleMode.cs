using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A mode below zero, or with more than twelve bits.</summary>
public sealed class ImpossibleMode : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7118", "Permissions that do not exist", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.Mode];

    /// <summary>A zero in front mends it where the digits are octal ones.</summary>
    protected override Fix? FixOf(ReportEntry entry, Machine machine) => SaidOf(entry.Node, machine)
        .Where(other => other.Problem == ConfigProblem.DecimalMode)
        .Select(WriteRemedy)
        .FirstOrDefault();
}
