using System.Collections.Concurrent;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>Contents of a unit at which Ignition stops, whatever systemd would do.</summary>
public sealed class UnreadableUnit : ConfigRule
{
    private static readonly UnknownDirective Lines = new();

    public override RuleInfo Info { get; } = new("FCG7127", "Unit that Ignition cannot read", "{0}", Severity.Error);

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.UnitContents];

    /// <summary>What systemd does not read either has a rule of its own, and of a template nobody knows what it will be.</summary>
    protected override bool Concerns(ReportEntry entry, Machine machine)
    {
        if (TroubleIn(entry, machine) is not { } trouble || UnitsByNode.Of(machine).Find(entry.Node) is not { } unit)
            return true;
        var (isTemplate, unread) = SeenBySystemd(unit, machine);
        return !isTemplate && !Array.Exists(unread, finding => IsAt(finding, trouble));
    }

    private protected override Place? PlaceOf(ReportEntry entry, Machine machine) =>
        TroubleIn(entry, machine) is { } trouble ? new Place(trouble.Source, trouble.SourceRange) : base.PlaceOf(entry, machine);

    /// <summary>What comes into other lines later does not mend this one.</summary>
    private protected override bool IsKnown(ReportEntry entry, Machine machine) => TroubleIn(entry, machine)?.HasUnknown != true;

    private static bool IsAt(Finding finding, MappedText trouble) =>
        finding.At.Id == trouble.Source.At.Id
        && finding.Range is { } range
        && range.Start < trouble.SourceRange.End
        && trouble.SourceRange.Start < range.End;

    /// <summary>What the rule for lines says of a unit; asked once, since many drop-ins may have such a line each.</summary>
    private static (bool IsTemplate, Finding[] Unread) SeenBySystemd(MachineUnit unit, Machine machine) => machine.UnitContext
        .Once(typeof(UnreadableUnit), _ => new ConcurrentDictionary<MachineUnit, (bool, Finding[])>())
        .GetOrAdd(unit, one => (one.Subject.Files.Any(UnknownDirective.IsTemplate), Lines.Check(one.Subject, machine.UnitContext).ToArray()));

    /// <summary>The line that cannot be read; null where the text is not to be had.</summary>
    private static MappedText? TroubleIn(ReportEntry entry, Machine machine)
    {
        if (entry is not { IsInner: false, Node: YamlScalar scalar })
            return null;
        var text = machine.TextOf(scalar);
        var read = UnitContents.Read(text.Value);
        if (read.Problem is null || read.Start + read.Length > text.Length)
            return null;
        var start = read.Start == 0 ? 0 : text.Value.LastIndexOf('\n', read.Start - 1) + 1;
        return text.Slice(start, read.Start + read.Length - start).Trim(char.IsWhiteSpace);
    }
}
