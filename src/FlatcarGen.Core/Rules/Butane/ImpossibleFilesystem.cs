using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A filesystem without a format, with an unknown one, or with a label that is too long.</summary>
public sealed class ImpossibleFilesystem : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7121", "Filesystem that cannot be made", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.FilesystemFormat, ConfigProblem.FilesystemLabel];

    /// <summary>Where a mount unit needs the format too, that says it.</summary>
    protected override bool Concerns(ReportEntry entry, Machine machine) => !IsSaidOf(entry, machine, ConfigProblem.MountUnitFormat);
}
