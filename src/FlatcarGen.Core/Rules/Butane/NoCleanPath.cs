using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A path or device that Ignition does not take.</summary>
public sealed class NoCleanPath : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7104", "Path that is missing, relative or not in its simplest form", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.Path, ConfigProblem.DeviceMissing];

    /// <summary>Paths of declared pieces have a rule of their own.</summary>
    protected override bool Concerns(ReportEntry entry, Machine machine) => !IsDeclared(entry);

    protected override Fix? FixOf(ReportEntry entry, Machine machine) => entry.Remedy == "/" ? null : WriteRemedy(entry);
}
