using FlatcarGen.Core.Kubeadm.Writing;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>What a unit that runs kubeadm requires: what happens to that happens to kubeadm.</summary>
/// <param name="Kubeadm">The unit that runs kubeadm.</param>
/// <param name="Entry">The name in the list that says it, in that unit or in the other one.</param>
/// <param name="Name">The unit that is required.</param>
internal sealed record KubeadmRequirement(UnitSubject Kubeadm, UnitEntry Entry, string Name)
{
    /// <summary>Lists of a unit whose failed start, stop and restart are its own as well: systemd.unit(5).</summary>
    public static readonly string[] Keys = ["Requires", "BindsTo", "Requisite"];

    /// <summary>The entries of a unit's lists that require others; none where it does not run kubeadm.</summary>
    public static IEnumerable<UnitEntry> In(UnitSubject unit, params string[] more) =>
        unit.Unit is not null && RunsKubeadm(unit) ? UnitEntry.In(unit, [.. Keys, .. more]) : [];

    /// <summary>What a unit says of it: what it requires, where it runs kubeadm, or that kubeadm's unit requires it, in its [Install].</summary>
    public static IEnumerable<KubeadmRequirement> SaidBy(UnitSubject unit, UnitContext context, params string[] more) =>
        In(unit, more).Select(entry => new KubeadmRequirement(unit, entry, entry.Name)).Concat(InInstall(unit, context));

    /// <summary>Makes it a Wants=.</summary>
    public static Fix WantInstead(UnitEntry entry)
    {
        var key = entry.Directive.Section.Name == "Install" ? "WantedBy" : "Wants";
        return new($"Use {key}=", UnitEdits.MoveEntry(entry, key).ToEquatableArray());
    }

    /// <summary>Whether a unit runs kubeadm. Of the one that is generated, its drop-ins may know no more than that it is.</summary>
    public static bool RunsKubeadm(UnitSubject unit) =>
        BootstrapCommand.In(unit).Any() || unit is { Name: KubeadmUnit.Name, Unit.Source.At.Id: 0 };

    private static IEnumerable<KubeadmRequirement> InInstall(UnitSubject unit, UnitContext context) =>
        from directive in unit.IsEnabled ? unit.All("Install", "RequiredBy") : []
        from entry in UnitEntry.In(directive)
        let kubeadm = context.Find(entry.Name)
        where kubeadm is { Unit: not null } && RunsKubeadm(kubeadm)
        select new KubeadmRequirement(kubeadm, entry, unit.Name);
}
