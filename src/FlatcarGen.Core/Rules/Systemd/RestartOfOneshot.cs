using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A oneshot that is to be started again even when it has done its work.</summary>
public sealed class RestartOfOneshot : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2015",
        "Restart= that a oneshot cannot have",
        "systemd refuses '{0}': Restart={1} is not allowed for Type=oneshot; use Restart=on-failure",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (ServiceSettings.TypeOf(unit) != "oneshot" || ServiceSettings.RestartOf(unit) is not ("always" or "on-success"))
            yield break;
        var restart = unit.Last("Service", "Restart")!;
        yield return Found(restart.File.Source, restart.ValueRange, unit.Name, restart.Value.Value) with
        {
            Fix = new("Use Restart=on-failure", EquatableArray.Create(
                new TextEdit(restart.File.Source.At, restart.ValueRange, "on-failure"))),
        };
    }
}
