using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>The unit that brings up a machine's Kubernetes says when it is to start, is not enabled, and nothing starts it.</summary>
public sealed class BootstrapNotStarted : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2515",
        "Unit that runs kubeadm is not enabled",
        "'{0}' is to run 'kubeadm {1}' and is not enabled, and nothing else of the node starts it: the machine boots and never becomes a node; "
            + "enable it",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var unit in machine.Units.Where(DisabledUnit.IsDisabled))
        {
            if (BootstrapCommand.In(unit.Subject).FirstOrDefault() is { } command
                && !StartedUnits.IsGenerated(unit) && !StartedUnits.Of(machine).Contains(unit))
            {
                yield return Found(unit.Entry.Find("name")!, machine.Facts, Shown.Short(unit.Name.Value), command.Verb);
            }
        }
    }
}
