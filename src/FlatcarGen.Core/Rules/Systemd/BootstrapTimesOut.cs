using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>kubeadm's work as a part of a service's start, which has 90 seconds.</summary>
public sealed class BootstrapTimesOut : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2011",
        "kubeadm runs into the start timeout",
        "'kubeadm {0}' in {1} of a Type={2} service is killed after 90 s, and may take minutes; "
            + "make the service Type=oneshot and this an ExecStart=, or set TimeoutStartSec=0",
        Severity.Warning);

    public override string Option => nameof(MachineSettings.UnitType);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (ServiceSettings.TypeOf(unit) is not ({ } type and not "oneshot"))
            yield break;
        if (unit.Last("Service", "TimeoutStartSec") is not null || unit.Last("Service", "TimeoutSec") is not null)
            yield break;

        foreach (var command in BootstrapCommand.In(unit))
        {
            var key = command.Line.Key;
            var isStart = key is "ExecStartPre" or "ExecStartPost" or "ExecCondition"
                || (key == "ExecStart" && type is "notify" or "notify-reload" or "forking" or "dbus");
            if (!isStart)
                continue;
            yield return Found(command.Line.File.Source, command.Range, command.Verb, key + "=", type);
            yield break;
        }
    }
}
