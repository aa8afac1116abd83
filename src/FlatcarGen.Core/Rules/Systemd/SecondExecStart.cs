using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A drop-in adds a second ExecStart= where it means to replace the first.</summary>
public sealed class SecondExecStart : UnitRule
{
    /// <summary>Services that Flatcar or its Kubernetes extension ship, with one ExecStart= and another type than oneshot.</summary>
    private static readonly HashSet<string> Shipped = new(StringComparer.Ordinal)
    {
        "containerd.service", "docker.service", "etcd-member.service", "kubelet.service", "locksmithd.service", "update-engine.service",
        "sshd.service", "systemd-networkd.service", "systemd-resolved.service", "systemd-timesyncd.service", "systemd-journald.service",
    };

    public override RuleInfo Info { get; } = new(
        "FCG2030",
        "Drop-in adds a second ExecStart=",
        "'{0}' has an ExecStart= already and may have one only: systemd refuses the unit; put an empty 'ExecStart=' in front to replace it",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        var isKnown = unit.Unit is null ? Shipped.Contains(unit.Name) : unit.Unit.Directives.Any(IsExecStart);
        if (!isKnown || unit.Last("Service", "Type") is { } type && (type.Value.HasUnknown || type.Value.Value == "oneshot"))
            yield break;

        var effective = unit.All("Service", "ExecStart").ToList();
        foreach (var dropIn in unit.DropIns)
        {
            var first = dropIn.Directives.FirstOrDefault(IsExecStart);
            if (first is null || first.IsEmpty || !effective.Contains(first) || (unit.Unit is not null && ReferenceEquals(effective[0], first)))
                continue;
            // One that an earlier drop-in has reset adds to what that one says.
            var isReset = unit.DropIns.TakeWhile(file => file != dropIn).SelectMany(file => file.Directives).Any(line => IsExecStart(line) && line.IsEmpty);
            if (isReset && ReferenceEquals(effective[0], first))
                continue;
            var indent = dropIn.Source.Value.Substring(first.Lines.Start, first.KeyRange.Start - first.Lines.Start);
            yield return Found(dropIn.Source, first.KeyRange, unit.Name) with
            {
                Fix = new("Reset ExecStart= first", EquatableArray.Create(
                    new TextEdit(dropIn.Source.At, new(first.KeyRange.Start, 0), dropIn.Spell("ExecStart=\n" + indent)))),
            };
        }
    }

    private static bool IsExecStart(Directive directive) => directive.Key == "ExecStart" && directive.Section.Name == "Service";
}
