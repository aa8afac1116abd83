using FlatcarGen.Core.Kubeadm.Writing;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that is to be started at boot, and does not say by what.</summary>
public sealed class EnabledWithoutInstall : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2028",
        "Unit without [Install] is never started",
        "'{0}' has no [Install] section, so there is nothing to enable, and nothing else of the node starts it; "
            + "add [Install] with WantedBy=multi-user.target",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var unit in machine.Units.Where(unit => Concerns(unit, machine)))
        {
            yield return Found(unit.Entry.Find("name")!, machine.Facts, Shown.Short(unit.Name.Value)) with
            {
                Fix = StartedUnits.AddInstall(unit.Subject.Unit!, unit.Name.Value),
            };
        }
    }

    /// <summary>Whether it speaks of a unit.</summary>
    internal static bool Concerns(MachineUnit unit, Machine machine) =>
        IsMeant(unit) && StartedUnits.HasNoInstall(unit) && !StartedUnits.IsGenerated(unit) && !StartedUnits.Of(machine).Contains(unit);

    /// <summary>Whether the configuration says that the unit is to start, or the unit brings up the machine's Kubernetes.</summary>
    private static bool IsMeant(MachineUnit unit) => unit.IsEnabled ?? IsBootstrap(unit);

    // The generated unit is not to be replaced at all, which is a mistake of its own.
    private static bool IsBootstrap(MachineUnit unit) =>
        !(unit.Name.Value == KubeadmUnit.Name && unit.Subject.Unit?.Form == UnitForm.Declared)
        && unit.Subject.Unit?.Text.Value.Contains("kubeadm") == true
        && BootstrapCommand.In(unit.Subject).Any();
}
