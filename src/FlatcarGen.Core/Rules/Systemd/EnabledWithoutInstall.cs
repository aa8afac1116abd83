using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that is to be started at boot, and does not say by what.</summary>
public sealed class EnabledWithoutInstall : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2028",
        "Unit without [Install] is never started",
        "'{0}' has no [Install] section, so there is nothing to enable, and nothing else of the node starts it; "
            + "add [Install] with WantedBy=multi-user.target",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster) => cluster.Nodes
        .SelectMany(plan => plan.Pieces.Units.Where(unit => IsMeant(unit, plan.Pieces)).Select(unit => (Unit: unit, plan.Pieces)))
        .GroupBy(use => (Name: use.Unit.Name.Value, Contents: use.Unit.Contents?.Value))
        .Where(uses => uses.All(use => !StartedUnits.Contains(use.Unit, use.Pieces)))
        .Select(uses => Found(uses.First().Unit.Name, null, Shown.Short(uses.Key.Name)) with
        {
            Fix = StartedUnits.AddInstall(uses.First().Unit),
        });

    /// <summary>Whether the declaration says that the unit is to start, or the unit brings up the machine's Kubernetes.</summary>
    private static bool IsMeant(UnitPiece unit, PieceSet pieces) =>
        (unit.Enabled == true || (unit.Enabled is null && IsBootstrap(unit))) && StartedUnits.HasNoInstall(unit, pieces);

    // The generated unit is not to be replaced at all, which is a mistake of its own.
    private static bool IsBootstrap(UnitPiece unit) => unit.Name.Value != KubeadmUnit.Name && unit.Contents is { } contents
        && contents.Value.Contains("kubeadm")
        && BootstrapCommand.In(new UnitSubject(unit.Name.Value, UnitFile.Parse(contents, UnitForm.Declared), [])).Any();
}
