using FlatcarGen.Core.Kubeadm.Writing;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>What a unit that runs kubeadm requires: what happens to that happens to kubeadm.</summary>
internal static class KubeadmRequirement
{
    /// <summary>The entries of a unit's Requires= and BindsTo=; none where it does not run kubeadm.</summary>
    public static IEnumerable<UnitEntry> In(UnitSubject unit) =>
        unit.Unit is not null && RunsKubeadm(unit) ? UnitEntry.In(unit, "Requires", "BindsTo") : [];

    /// <summary>Makes it a Wants=.</summary>
    public static Fix WantInstead(UnitEntry entry) => new("Use Wants=", UnitEdits.MoveEntry(entry, "Wants").ToEquatableArray());

    /// <summary>Whether a unit runs kubeadm. Of the one that is generated, its drop-ins may know no more than that it is.</summary>
    public static bool RunsKubeadm(UnitSubject unit) =>
        BootstrapCommand.In(unit).Any() || unit is { Name: KubeadmUnit.Name, Unit.Source.At.Id: 0 };
}
