using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A join that neither waits for the network nor is tried again without it.</summary>
public sealed class NetworkNotAwaited : UnitRule
{
    private const string Target = "network-online.target";

    /// <summary>What is there only once the network is.</summary>
    private static readonly string[] Online = [Target, "coreos-metadata.service", "systemd-networkd-wait-online.service", "time-sync.target"];

    public override RuleInfo Info { get; } = new(
        "FCG2048",
        "kubeadm does not wait for the network",
        "'kubeadm {0}' needs the network, and '{1}' neither waits for it nor tries again; "
            + "add network-online.target to Wants= and After=",
        Severity.Warning);

    public override string Option => nameof(MachineSettings.NetworkOnline);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        // One that says nothing of when it starts may well be started by hand.
        if (unit.Unit is null || !unit.Entries("Unit", "After").Any() || ServiceSettings.RestartOf(unit) != "no"
            || UnitOrdering.Earlier(unit, context) is not { } earlier || earlier.Overlaps(Online)
            // What another unit, not known here, waits for is not known either.
            || earlier.Any(name => IsForeign(name, context))
            || context.HasStarter(unit.Name, ".timer", ".path"))
        {
            yield break;
        }

        var calls = ProgramCall.In(unit).ToList();
        if (calls.Exists(call => call.IsBesideLoop || call.Program is "curl" or "wget" or "nc" or "ping" or "sleep" or "systemctl" or "nm-online"))
            yield break;
        if (BootstrapCommand.In(unit).FirstOrDefault(command => command.Line.Key is "ExecStart" or "ExecStartPre") is not { } command)
            yield break;
        yield return Found(command.Line.File.Source, command.Range, command.Verb, unit.Name) with
        {
            Fix = new(
                "Wait for network-online.target",
                UnitEdits.AddToLists(unit.Unit, "Unit", ["Wants", "After"], Target).ToEquatableArray()),
        };
    }

    /// <summary>Whether it is neither declared nor one of those that start without a network.</summary>
    private static bool IsForeign(string name, UnitContext context) => context.Find(name) is null
        && name is not ("containerd.service" or "docker.service" or "kubelet.service" or "network.target" or "systemd-networkd.service"
            or "local-fs.target" or "basic.target" or "sysinit.target" or "systemd-sysext.service" or "ensure-sysext.service");
}
