using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A kubelet that kubeadm starts once, and nothing at the next boot.</summary>
public sealed class KubeletNotEnabled : MachineRule
{
    private const string Name = "kubelet.service";

    public override RuleInfo Info { get; } = new(
        "FCG2041",
        "kubelet is not started at the next boot",
        "'kubelet.service' has no [Install] section: kubeadm starts it once, and nothing does after a reboot; "
            + "add [Install] with WantedBy=multi-user.target",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        // The Kubernetes sysext has the kubelet started by multi-user.target.
        if (machine.FindUnit(Name) is not { IsEnabled: null } unit || !StartedUnits.HasNoInstall(unit) || StartedUnits.IsGenerated(unit)
            || UnseenParts.MayBringUnit(machine, Name) || StartedUnits.Of(machine).Contains(unit))
        {
            yield break;
        }

        yield return Found(unit.Entry.Find("name")!, machine.Facts) with { Fix = StartedUnits.AddInstall(unit.Subject.Unit!, Name) };
    }
}
