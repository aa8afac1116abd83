using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A service or timer without the setting that its type needs.</summary>
public sealed class SettingOfItsTypeMissing : UnitRule
{
    private static readonly string[] Triggers =
    [
        "OnActiveSec", "OnBootSec", "OnStartupSec", "OnUnitActiveSec", "OnUnitInactiveSec", "OnCalendar", "OnClockChange",
        "OnTimezoneChange",
    ];

    public override RuleInfo Info { get; } = new(
        "FCG2514",
        "Setting that the type of a unit needs is missing",
        "systemd refuses '{0}': {1}",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (unit.HasUnseenDropIns)
            yield break;
        if (unit.Unit is not null && unit.Last("Service", "Type") is { Value: { HasUnknown: false, Value: "dbus" } } type
            && unit.Last("Service", "BusName") is null)
        {
            yield return Found(
                type.File.Source, type.ValueRange, unit.Name,
                "Type=dbus waits for a name on the bus and BusName= gives none; add it, or take Type=exec");
        }

        if (unit.Name.EndsWith(".timer", StringComparison.Ordinal) && WholeUnit.Is(unit, "Timer")
            && !unit.Directives.Any(directive => directive.Section.Name == "Timer" && Triggers.Contains(directive.Key)))
        {
            var section = unit.Unit!.Sections.FirstOrDefault(section => section.Name == "Timer") ?? unit.Unit.Sections[0];
            yield return Found(unit.Unit.Source, section.HeaderRange, unit.Name, "it does not say when; add OnCalendar= or OnBootSec=");
        }
    }
}
