using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>An array without a known level, without devices, or with spares that it cannot have.</summary>
public sealed class ImpossibleRaid : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7124", "RAID array that cannot be made", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.RaidLevel, ConfigProblem.RaidDevices, ConfigProblem.RaidSpares];
}
