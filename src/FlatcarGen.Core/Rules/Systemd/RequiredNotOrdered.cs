using FlatcarGen.Core.Machines;
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

        var required = UnitEntry.In(unit, "Requires", "BindsTo").Where(entry => Concerns(entry.Name)).ToList();
        if (required.Count == 0 || UnitOrdering.Earlier(unit, context) is not { } earlier)
            yield break;
        // To start before what one requires is an order, too.
        earlier.UnionWith(unit.Entries("Unit", "Before"));
        earlier.UnionWith(UnitEntry.Ignored(unit));
        earlier.UnionWith(UnreadableValue.NamesMeant(unit));
        // Where the unit uses metadata, the rule for that says it.
        if (MetadataUse.FindAll(unit).Any())
            earlier.Add("coreos-metadata.service");
        foreach (var entry in required)
        {
            if (!earlier.Add(entry.Name))
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
        !Always.Contains(name) && name.IndexOfAny([MappedText.Unknown, ',']) < 0
        && (name.EndsWith(".service", StringComparison.Ordinal) || name.EndsWith(".target", StringComparison.Ordinal)
            || name.EndsWith(".mount", StringComparison.Ordinal));
}
