using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A join that is tried once only.</summary>
public sealed class JoinTriedOnce : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2016",
        "kubeadm join is tried once only",
        "'kubeadm join' in '{0}' needs the network and the control plane, and there is no second try; "
            + "add Restart=on-failure and RestartSec=30",
        Severity.Warning);

    public override string Option => nameof(MachineSettings.RestartOnFailure);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (unit.Unit is null || ServiceSettings.RestartOf(unit) != "no" || !HasNetwork(unit) || IsStartedByOthers(unit, context))
            yield break;
        var join = BootstrapCommand.In(unit)
            .FirstOrDefault(command => command.Verb == "join" && command.Line.Key is "ExecStart" or "ExecStartPre");
        if (join is null || join.Call.IsBesideLoop)
            yield break;

        var (file, section) = (join.Line.File, join.Line.Section);
        var finding = Found(file.Source, join.Range, unit.Name);
        yield return unit.Last("Service", "Restart") is null && unit.Last("Service", "RestartSec") is null
            ? finding with
            {
                Fix = new("Add Restart=on-failure", EquatableArray.Create(
                    UnitEdits.AddFirst(file, section, "Restart=on-failure", "RestartSec=30"))),
            }
            : finding;
    }

    /// <summary>Whether the unit waits for the network; without that, another mistake comes first.</summary>
    private static bool HasNetwork(UnitSubject unit) =>
        UnitEntry.In(unit, "After").Any(entry => entry.Name == "network-online.target");

    private static bool IsStartedByOthers(UnitSubject unit, UnitContext context) =>
        UnitEntry.In(unit, "OnFailure").Any() || context.HasStarter(unit.Name, ".timer");
}
