using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>kubeadm is stopped and started over when a unit that it requires is restarted.</summary>
public sealed class RequiredUnitRestarts : UnitRule
{
    /// <summary>A service of Flatcar's with <c>Restart=always</c>: flatcar/scripts, app-containers/containerd.</summary>
    private const string Containerd = "containerd.service";

    /// <summary>It starts nothing, but stops and restarts: systemd.unit(5).</summary>
    private const string Part = "PartOf";

    public override RuleInfo Info { get; } = new(
        "FCG2046",
        "Restart of a required unit stops kubeadm",
        "'{0}' {2} {1}, which systemd restarts when it ends: kubeadm is killed in the middle of its work and started over; use Wants=",
        Severity.Warning);

    public override string Option => nameof(MachineSettings.Containerd);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var required in KubeadmRequirement.SaidBy(unit, context, Part).Where(required => IsRestarted(required.Name, context)))
        {
            var entry = required.Entry;
            yield return Found(
                entry.Directive.File.Source, entry.Text.SourceRange, required.Kubeadm.Name, required.Name,
                entry.Directive.Key == Part ? "is part of" : "requires") with
            {
                Fix = entry.Directive.Key == Part && required.Kubeadm.Entries("Unit", "Wants").Contains(required.Name)
                    ? new("Take it out", EquatableArray.Create(UnitEdits.RemoveEntry(entry)))
                    : KubeadmRequirement.WantInstead(entry),
            };
        }
    }

    private static bool IsRestarted(string name, UnitContext context) =>
        context.Find(name) is { } declared && (declared.Unit is not null || declared.Last("Service", "Restart") is not null)
            ? ServiceSettings.RestartOf(declared) == "always"
            : name == Containerd;
}
