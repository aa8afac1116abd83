using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>Two files of one path, two units of one name, a key that a user has twice: Ignition refuses what it cannot tell apart.</summary>
public sealed class DuplicateEntry : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7006", "Entry that is there twice", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    protected override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.Duplicate];

    /// <summary>Of partitions it is said in other words too.</summary>
    protected override bool Concerns(ReportEntry entry, Machine machine) => !IsSaidOf(
        entry, machine, ConfigProblem.PartitionNumber, ConfigProblem.PartitionLabel, ConfigProblem.PartitionIdentity);
}
