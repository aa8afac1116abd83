using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>kubeadm is stopped and started over when a unit that it requires is restarted.</summary>
public sealed class RequiredUnitRestarts : UnitRule
{
    /// <summary>A service of Flatcar's with <c>Restart=always</c>: flatcar/scripts, app-containers/containerd.</summary>
    private const string Containerd = "containerd.service";

    public override RuleInfo Info { get; } = new(
        "FCG2046",
        "Restart of a required unit stops kubeadm",
        "'{0}' requires {1}, which systemd restarts when it ends: kubeadm is killed in the middle of its work and started over; use Wants=",
        Severity.Warning);

    public override string Option => nameof(MachineSettings.Containerd);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var entry in KubeadmRequirement.In(unit).Where(entry => IsRestarted(entry.Name, context)))
        {
            yield return Found(entry.Directive.File.Source, entry.Text.SourceRange, unit.Name, entry.Name) with
            {
                Fix = KubeadmRequirement.WantInstead(entry),
            };
        }
    }

    private static bool IsRestarted(string name, UnitContext context) =>
        context.Find(name) is { } declared && (declared.Unit is not null || declared.Last("Service", "Restart") is not null)
            ? ServiceSettings.RestartOf(declared) == "always"
            : name == Containerd;
}
