using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>
/// kubeadm is not started on a boot on which a unit that it requires has failed once, though that is tried again until it succeeds:
/// systemd drops the start of what requires it, and does not come back to it.
/// </summary>
public sealed class RequiredUnitTriedAgain : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2516",
        "Failure of a required unit keeps kubeadm from starting",
        "'{0}' requires {1}: should {2} fail once at a boot, kubeadm is never started there, though {2} is tried again, and nothing counts as "
            + "failed; use Wants=, and have '{0}' fail until that is done",
        Severity.Warning);

    public override string Option => nameof(MachineSettings.Containerd);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var required in KubeadmRequirement.SaidBy(unit, context))
        {
            if (TriedAgain.Behind(required, context) is not { } failing || StartedAgain.Is(required.Kubeadm, failing.Name, context))
                continue;
            yield return Found(
                required.Entry.Directive.File.Source, required.Entry.Text.SourceRange, required.Kubeadm.Name, required.Name, failing.Name) with
            {
                Fix = FailsWithout(required.Kubeadm, failing) ? KubeadmRequirement.WantInstead(required.Entry) : null,
            };
        }
    }

    /// <summary>Whether the one fails where the other has not done its work, so that it need not be required.</summary>
    private static bool FailsWithout(UnitSubject unit, UnitSubject required) => unit.Directives
        .Where(directive => directive is { Key: "EnvironmentFile" or "AssertPathExists" or "AssertFileNotEmpty", Value.HasUnknown: false })
        .Select(directive => directive.Value.Value)
        .Any(path => path.StartsWith("/", StringComparison.Ordinal) && required.ExecLines.Any(line => line.Value.Value.Contains(path)));
}
