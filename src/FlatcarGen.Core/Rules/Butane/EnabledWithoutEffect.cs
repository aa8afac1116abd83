using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Systemd;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A unit that is enabled, and whose text does not say where: something else starts it, if anything does.</summary>
public sealed class EnabledWithoutEffect : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7128", "Enabled without an [Install] section", "{0}", Severity.Warning);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } =
        [ConfigProblem.NoInstallSection, ConfigProblem.NoInstallSectionInTemplate];

    /// <summary>A unit that nothing starts has a rule of its own, and so has one that is
    /// masked. A drop-in may bring the section, which butane does not look
    /// at, and a backslash may have made it a part of a command.</summary>
    protected override bool Concerns(ReportEntry entry, Machine machine) =>
        UnitsByNode.Of(machine).Find(entry.Node) is not { } unit
        || (!EnabledWithoutInstall.Concerns(unit, machine)
            && !unit.IsMasked
            && !unit.Subject.HasUnseenDropIns
            && !unit.Subject.Directives.Any(directive => SwallowedLine.In(directive) is { IsHeader: true })
            && !unit.Subject.Files.Any(file => file.Sections.Any(section => section.Name == "Install" && section.Directives.Count > 0)));

    private protected override Place? PlaceOf(ReportEntry entry, Machine machine)
    {
        var unit = UnitsByNode.Of(machine).Find(entry.Node)?.Entry;
        return ConfigPlace.OfFirst(unit?.Find("enabled"), unit?.Find("name"), entry.Node);
    }
}
