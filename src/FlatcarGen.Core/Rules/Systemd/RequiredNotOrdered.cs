using FlatcarGen.Core.Rules.Metadata;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A service that requires another unit and starts at the same time as it.</summary>
public sealed class RequiredNotOrdered : UnitRule
{
    /// <summary>Every service with default dependencies starts after these.</summary>
    private static readonly HashSet<string> Always = new(StringComparer.Ordinal)
    {
        "sysinit.target", "basic.target", "local-fs.target", "local-fs-pre.target", "sockets.target", "paths.target", "slices.target",
        "swap.target", "cryptsetup.target",
    };

    public override RuleInfo Info { get; } = new(
        "FCG2018",
        "Required unit is not waited for",
        "'{0}' requires {1} but starts at the same time: {2} orders nothing; add it to After=",
        Severity.Warning);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (unit.Unit is null || !unit.Name.EndsWith(".service", StringComparison.Ordinal))
            yield break;

        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in UnitEntry.In(unit, "Requires", "BindsTo"))
        {
            if (!Concerns(entry.Name) || UnitOrdering.IsAfter(unit, entry.Name, context.Units) || IsMetadata(unit, entry) || !reported.Add(entry.Name))
                continue;
            yield return Found(
                entry.Directive.File.Source, entry.Text.SourceRange, unit.Name, entry.Name, entry.Directive.Key + "=") with
            {
                Fix = new(
                    $"Add {entry.Name} to After=",
                    UnitEdits.AddToLists(entry.Directive.File, "Unit", ["After"], entry.Name).ToEquatableArray()),
            };
        }
    }

    private static bool Concerns(string name) =>
        !Always.Contains(name) && name.IndexOf(MappedText.Unknown) < 0
        && (name.EndsWith(".service", StringComparison.Ordinal) || name.EndsWith(".target", StringComparison.Ordinal)
            || name.EndsWith(".mount", StringComparison.Ordinal));

    /// <summary>Whether the rule for metadata says it.</summary>
    private static bool IsMetadata(UnitSubject unit, UnitEntry entry) =>
        entry.Name == "coreos-metadata.service" && MetadataUse.FindAll(unit).Any();
}
