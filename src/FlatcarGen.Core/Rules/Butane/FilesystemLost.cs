using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A filesystem on the device of a disk whose partition table is written.</summary>
public sealed class FilesystemLost : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7122", "Filesystem on a disk that is partitioned or wiped", "{0}", Severity.Warning);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.FilesystemOverPartitions, ConfigProblem.FilesystemWiped];
}
