using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that says when it is to start, and is not enabled.</summary>
public sealed class DisabledUnit : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2029",
        "Unit with [Install] is not enabled",
        "'{0}' has an [Install] section that does nothing as long as the unit is not enabled, and nothing else of the node starts it; enable it",
        Severity.Info);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        var started = StartedUnits.Of(machine);
        foreach (var unit in machine.Units)
        {
            // One that was to run kubeadm is another matter.
            if (IsDisabled(unit) && !BootstrapCommand.In(unit.Subject).Any() && !StartedUnits.IsGenerated(unit) && !started.Contains(unit))
                yield return Found(unit.Entry.Find("name")!, machine.Facts, Shown.Short(unit.Name.Value));
        }
    }

    /// <summary>Whether a unit has an [Install] section, and is not enabled.</summary>
    internal static bool IsDisabled(MachineUnit unit) =>
        unit is { IsMasked: false, Subject.Unit: { } file }
        && (unit.IsEnabled == false || unit.Entry.Find("enabled") is null or { IsNull: true })
        && unit.Name.Value.IndexOf('@') < 0
        && file.Directives.Any(directive => directive.Section.Name == "Install" && !directive.IsEmpty);
}
