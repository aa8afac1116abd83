using System.Globalization;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>kubeadm's work as a part of a service's start, which has 90 seconds.</summary>
public sealed class BootstrapTimesOut : UnitRule
{
    /// <summary>How many seconds kubeadm waits for the control plane by itself: kubeadm, constants.go, ControlPlaneComponentHealthCheckTimeout.</summary>
    private const double KubeadmsOwn = 240;

    public override RuleInfo Info { get; } = new(
        "FCG2011",
        "kubeadm runs into the start timeout",
        "'kubeadm {0}' in {1} of a Type={2} service is killed after {3} s, and may take minutes; {4}",
        Severity.Warning);

    public override string Option => nameof(MachineSettings.UnitType);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        var limit = unit.Last("Service", "TimeoutStartSec") ?? unit.Last("Service", "TimeoutSec");
        if (ServiceSettings.TypeOf(unit) is not { } type || (limit is null ? type == "oneshot" : !IsShort(limit)))
            yield break;

        foreach (var command in BootstrapCommand.In(unit))
        {
            var key = command.Line.Key;
            var isStart = key is "ExecStartPre" or "ExecStartPost" or "ExecCondition"
                || (key == "ExecStart" && type is "notify" or "notify-reload" or "forking" or "dbus" or "oneshot");
            if (!isStart)
                continue;
            yield return limit is null
                ? Found(
                    command.Line.File.Source, command.Range, command.Verb, key + "=", type, "90",
                    "make the service Type=oneshot and this an ExecStart=, or set TimeoutStartSec=0")
                : Found(
                    command.Line.File.Source, command.Range, command.Verb, key + "=", type,
                    TimeSpanText.Seconds(limit.Value.Value)!.Value.ToString(CultureInfo.InvariantCulture), "set TimeoutStartSec=0");
            yield break;
        }
    }

    /// <summary>Whether kubeadm itself would wait for longer.</summary>
    private static bool IsShort(Directive limit) =>
        !limit.Value.HasUnknown && TimeSpanText.Seconds(limit.Value.Value) is > 0 and < KubeadmsOwn;
}
