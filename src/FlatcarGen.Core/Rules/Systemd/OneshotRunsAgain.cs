using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A oneshot that is over when its work is done, and is started anew with each restart of a unit that requires it.</summary>
public sealed class OneshotRunsAgain : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2013",
        "Oneshot runs again with each restart of another unit",
        "'{0}' is inactive when its work is done, so systemd runs it again each time that it restarts '{1}', which requires it; "
            + "add RemainAfterExit=yes",
        Severity.Info);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (unit.Unit is null || !unit.Name.EndsWith(".service", StringComparison.Ordinal) || unit.Last("Service", "Type") is not { Value.Value: "oneshot" } type
            || unit.Last("Service", "RemainAfterExit") is not null || HasCondition(unit) || context.HasStarter(unit.Name))
        {
            yield break;
        }

        // With BindsTo= the other one does not start at all, which is a mistake of its own.
        var restarted = context.Naming("Requires", unit.Name).FirstOrDefault(other => other.Name != unit.Name
            && ServiceSettings.RestartOf(other) is "always" or "on-failure" or "on-success" or "on-abnormal" or "on-abort");
        if (restarted is null)
            yield break;
        yield return Found(type.File.Source, type.ValueRange, unit.Name, restarted.Name) with
        {
            Fix = new("Add RemainAfterExit=yes", EquatableArray.Create(UnitEdits.AddFirst(type.File, type.Section, "RemainAfterExit=yes"))),
        };
    }

    private static bool HasCondition(UnitSubject unit) => unit.Directives.Any(directive =>
        directive.Key.StartsWith("Condition", StringComparison.Ordinal) || directive.Key.StartsWith("Assert", StringComparison.Ordinal)
        || directive.Key == "ExecCondition");
}
