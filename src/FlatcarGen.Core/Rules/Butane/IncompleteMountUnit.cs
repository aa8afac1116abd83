using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A filesystem that is to be mounted and does not say where, or as what.</summary>
public sealed class IncompleteMountUnit : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7123", "Mount unit without a path or format", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.MountUnitFormat, ConfigProblem.MountUnitPath];
}
