using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that lives as long as another one, which is over as soon as it has done its work.</summary>
public sealed class BoundToOneshot : UnitRule
{
    private static readonly string[] Yes = ["yes", "true", "1", "on", "y", "t"];

    public override RuleInfo Info { get; } = new(
        "FCG2503",
        "Bound to a unit that does not stay active",
        "'{0}' is a oneshot without RemainAfterExit=yes: when its work is done it is inactive, and '{1}', bound to it, does not start; use Requires=",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var directive in unit.All("Unit", "BindsTo"))
        {
            var entries = UnitEntry.In(directive).ToList();
            var over = entries.FirstOrDefault(entry =>
                unit.Entries("Unit", "After").Contains(entry.Name) && context.Find(entry.Name) is { Unit: not null } other && EndsAtOnce(other));
            if (over is null)
                continue;
            yield return Found(directive.File.Source, over.Text.SourceRange, over.Name, unit.Name) with
            {
                Fix = entries.Count > 1
                    ? null
                    : new("Use Requires=", EquatableArray.Create(new TextEdit(directive.File.Source.At, directive.KeyRange, "Requires"))),
            };
        }
    }

    private static bool EndsAtOnce(UnitSubject unit) =>
        unit.Last("Service", "Type")?.Value.Value == "oneshot"
        && !(unit.Last("Service", "RemainAfterExit") is { } remain
            && (remain.Value.HasUnknown || Yes.Contains(remain.Value.Value.ToLowerInvariant())));
}
