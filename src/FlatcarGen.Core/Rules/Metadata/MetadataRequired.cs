using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Systemd;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>
/// kubeadm is not started on a boot on which coreos-metadata.service has failed once, though that is tried again until it succeeds: systemd
/// drops the start of what requires it, and does not come back to it.
/// </summary>
public sealed class MetadataRequired : UnitRule
{
    private const string Service = "coreos-metadata.service";

    public override RuleInfo Info { get; } = new(
        "FCG3501",
        "Failure of the metadata service keeps kubeadm from starting",
        "'{0}' requires {1}: should that fail once at a boot, kubeadm is never started there, whatever its Restart=, and nothing counts as failed; use Wants=",
        Severity.Warning);

    public override string Option => nameof(MachineSettings.MetadataService);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        var required = KubeadmRequirement.In(unit).Where(entry => entry.Name == Service).ToList();
        if (required.Count == 0 || !IsTriedAgain(context) || StartedAgain.Is(unit, Service, context)
            || UnitOrdering.Earlier(unit, context)?.Contains(Service) != true)
        {
            yield break;
        }

        foreach (var entry in required)
        {
            yield return Found(entry.Directive.File.Source, entry.Text.SourceRange, unit.Name, entry.Name) with
            {
                Fix = WouldGoOnWithoutFile(unit) ? null : KubeadmRequirement.WantInstead(entry),
            };
        }
    }

    /// <summary>
    /// As Flatcar's is: <c>Restart=on-failure</c> (flatcar/scripts). One that is not stays failed, and can be seen. With
    /// <c>RestartMode=direct</c> those that wait for it are not told.
    /// </summary>
    private static bool IsTriedAgain(UnitContext context)
    {
        if (context.Find(Service) is not { } declared)
            return true;
        if (declared.Last("Service", "RestartMode")?.Value.Value == "direct")
            return false;
        var isFlatcars = declared.Unit is null && declared.Last("Service", "Restart") is null;
        return isFlatcars || ServiceSettings.RestartOf(declared) is not (null or "no");
    }

    /// <summary>Such a unit has more to do than to want what writes the file.</summary>
    private static bool WouldGoOnWithoutFile(UnitSubject unit)
    {
        var kinds = MetadataUse.FindAll(unit).Select(use => use.Kind).ToList();
        return kinds.Count > 0 && !kinds.Contains(MetadataUseKind.File);
    }
}
