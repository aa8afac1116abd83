using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>Bits of a mode that Ignition does not set.</summary>
public sealed class SpecialModeBits : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7003", "Setuid, setgid or sticky bit that is dropped", "{0}", Severity.Warning);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.SpecialMode];

    /// <summary>Of a mode that is none, or that is written in decimal, they are not meant.</summary>
    protected override bool Concerns(ReportEntry entry, Machine machine) =>
        !IsSaidOf(entry, machine, ConfigProblem.Mode, ConfigProblem.DecimalMode);
}
