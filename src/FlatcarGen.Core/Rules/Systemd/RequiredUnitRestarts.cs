using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>kubeadm is stopped and started over when a unit that it requires is restarted.</summary>
public sealed class RequiredUnitRestarts : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2046",
        "Restart of a required unit stops kubeadm",
        "'{0}' requires {1}, which systemd restarts when it ends: kubeadm is killed in the middle of its work and started over; use Wants=",
        Severity.Info);

    /// <summary>A service of Flatcar's with <c>Restart=always</c>: flatcar/scripts, app-containers/containerd.</summary>
    private const string Containerd = "containerd.service";

    public override string Option => nameof(MachineSettings.Containerd);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (unit.Unit is null || !BootstrapCommand.In(unit).Any())
            yield break;
        foreach (var directive in unit.All("Unit", "Requires"))
        {
            var entries = UnitEntry.In(directive).ToList();
            foreach (var entry in entries.Where(entry => IsRestarted(entry.Name, context)))
            {
                yield return Found(directive.File.Source, entry.Text.SourceRange, unit.Name, entry.Name) with
                {
                    Fix = entries.Count > 1
                        ? null
                        : new("Use Wants=", EquatableArray.Create(new TextEdit(directive.File.Source.At, directive.KeyRange, "Wants"))),
                };
            }
        }
    }

    private static bool IsRestarted(string name, UnitContext context) => context.Find(name) is { Unit: not null } declared
        ? ServiceSettings.RestartOf(declared) == "always"
        : name == Containerd;
}
