using FlatcarGen.Core.Kubeadm.Writing;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><see cref="KubectlTooEarly"/> where the unit that brings the cluster up is the generated one.</summary>
public sealed class KubectlTooEarlyInCluster : MachineRule
{
    public override RuleInfo Info => KubectlTooEarly.Rule;

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        // What others bring up is looked at where they are declared.
        if (machine.FindUnit(KubeadmUnit.Name) is not { } bootstrap || !StartedUnits.IsGenerated(bootstrap)
            || machine.Units.Any(unit => unit != bootstrap && BootstrapCommand.In(unit.Subject).Any()))
        {
            yield break;
        }

        var context = machine.UnitContext;
        foreach (var unit in context.Units.Where(unit => unit.Unit is { Source.At.Id: > 0 }))
        {
            if (KubectlTooEarly.FirstCall(unit, context) is { } call && !KubectlTooEarly.Waits(unit, KubeadmUnit.Name, context))
                yield return KubectlTooEarly.Early(unit, KubeadmUnit.Name, call);
        }
    }
}
