using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A kubelet that kubeadm starts once, and nothing at the next boot.</summary>
public sealed class KubeletNotEnabled : ClusterRule
{
    private const string Name = "kubelet.service";

    public override RuleInfo Info { get; } = new(
        "FCG2041",
        "kubelet is not started at the next boot",
        "'kubelet.service' has no [Install] section: kubeadm starts it once, and nothing does after a reboot; "
            + "add [Install] with WantedBy=multi-user.target",
        Severity.Warning);

    public override IEnumerable<Finding> Check(ClusterPlan cluster) => cluster.Nodes
        .SelectMany(plan => plan.Pieces.Units.Where(unit => IsLeftAlone(unit, plan.Pieces)).Select(unit => (Unit: unit, plan.Pieces)))
        .GroupBy(use => use.Unit.Contents?.Value)
        .Where(uses => uses.All(use => !StartedUnits.Contains(use.Unit, use.Pieces)))
        .Select(uses => Found(uses.First().Unit.Name, null) with { Fix = StartedUnits.AddInstall(uses.First().Unit) });

    // The Kubernetes sysext has the kubelet started by multi-user.target.
    private static bool IsLeftAlone(UnitPiece unit, PieceSet pieces) =>
        unit.Name.Value == Name && unit.Enabled is null && pieces.Sysexts.Count == 0 && StartedUnits.HasNoInstall(unit, pieces);
}
