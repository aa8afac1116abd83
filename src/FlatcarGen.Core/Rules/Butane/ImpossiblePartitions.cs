using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>Partitions that share a number, a label or a part of the disk, or that nothing identifies.</summary>
public sealed class ImpossiblePartitions : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7120", "Partitions that cannot be made", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } =
    [
        ConfigProblem.PartitionNumber, ConfigProblem.PartitionsOverlap, ConfigProblem.PartitionMix, ConfigProblem.PartitionLabel,
        ConfigProblem.PartitionIdentity, ConfigProblem.Guid,
    ];
}
