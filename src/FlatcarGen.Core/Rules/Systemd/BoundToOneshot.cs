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
            var names = directive.Value.Value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            var over = Array.Find(names, name => unit.Entries("Unit", "After").Contains(name) && context.Find(name) is { Unit: not null } other && EndsAtOnce(other));
            if (over is null)
                continue;
            var at = directive.Value.Value.IndexOf(over, StringComparison.Ordinal);
            yield return Found(directive.File.Source, directive.Value.ToSource(new(at, over.Length)), over, unit.Name) with
            {
                Fix = names.Length > 1
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
