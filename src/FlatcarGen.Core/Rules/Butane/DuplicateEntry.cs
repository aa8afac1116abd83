using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>Two files of one path, two units of one name: Ignition refuses what it cannot tell apart.</summary>
public sealed class DuplicateEntry : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7006", "Entry that is there twice", "{0}", Severity.Error);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.Duplicate];

    /// <summary>Of partitions it is said in other words too, and pieces that are declared twice have rules of their own.</summary>
    protected override bool Concerns(ReportEntry entry, Machine machine) =>
        !IsSaidOf(entry, machine, ConfigProblem.PartitionNumber, ConfigProblem.PartitionLabel, ConfigProblem.PartitionIdentity)
        && (entry.IsInner || PathOf(entry) is not { Source: null } || WrittenTwin(entry, machine) is not null);

    /// <summary>Of a piece and what a fragment says, the latter is marked.</summary>
    private protected override Place? PlaceOf(ReportEntry entry, Machine machine) =>
        ConfigPlace.Of(PathOf(entry) is { Source: null } ? WrittenTwin(entry, machine) : entry.Node);

    private static YamlScalar? PathOf(ReportEntry entry) => (entry.Node as YamlMapping)?.Find("path") as YamlScalar;

    /// <summary>What has the same path and was written in YAML.</summary>
    private static YamlScalar? WrittenTwin(ReportEntry entry, Machine machine)
    {
        var path = PathOf(entry)!.Text;
        return machine.Paths.Select(other => other.Entry.Find("path")).OfType<YamlScalar>()
            .FirstOrDefault(other => other.Source is not null && other.Text == path);
    }
}
