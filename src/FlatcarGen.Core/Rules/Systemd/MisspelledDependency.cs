using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A dependency on a unit that does not exist: systemd does not insist on it at boot.</summary>
public sealed class MisspelledDependency : UnitRule
{
    private static readonly string[] Keys = ["Requires", "Wants", "BindsTo", "Requisite", "Upholds", "After", "Before", "PartOf"];

    public override RuleInfo Info { get; } = new(
        "FCG2504",
        "Dependency on a unit that does not exist",
        "There is no '{0}': '{1}' starts at boot without it and without waiting; write '{2}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var entry in UnitEntry.In(unit, Keys))
        {
            var name = entry.Name;
            if (entry.Text.HasUnknown || !DirectiveValues.HasUnitType(name) || name.IndexOfAny(['@', '%', '\\']) >= 0 || context.Find(name) is not null
                || FlatcarUnits.Meant(name, context.Units.Select(other => other.Name)) is not { } meant)
            {
                continue;
            }

            var file = entry.Directive.File;
            yield return Found(file.Source, entry.Text.SourceRange, name, unit.Name, meant) with
            {
                Fix = new($"Write {meant}", EquatableArray.Create(new TextEdit(file.Source.At, entry.Text.SourceRange, meant))),
            };
        }
    }
}
