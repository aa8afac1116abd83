using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that requires one that there is not.</summary>
public sealed class RequiredUnitMissing : MachineRule
{
    private static readonly string[] Types = [".service", ".timer", ".path", ".target"];

    public override RuleInfo Info { get; } = new(
        "FCG2511",
        "Required unit that is not there",
        "Neither the configuration nor Flatcar has '{0}', which '{1}' requires: {2}; declare it, or leave it out",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (UnseenParts.MayBringUnits(machine))
            yield break;
        foreach (var unit in machine.UnitContext.Units)
        {
            // One that does not wait for what it requires has a mistake that comes first.
            var awaited = new Lazy<HashSet<string>>(() => new(unit.Entries("Unit", "After"), StringComparer.Ordinal));
            foreach (var entry in UnitEntry.In(unit, "Requires", "BindsTo"))
            {
                if (entry.Directive.File.Source.At.Id > 0 && IsMissing(entry, machine) && awaited.Value.Contains(entry.Name))
                {
                    yield return Found(
                        entry.Directive.File.Source, entry.Text.SourceRange, Shown.Short(entry.Name), unit.Name,
                        entry.Directive.Key == "BindsTo" ? "it never starts" : "at boot it starts without, and by hand it does not");
                }
            }
        }
    }

    private static bool IsMissing(UnitEntry entry, Machine machine)
    {
        var name = entry.Name;
        return !entry.Text.HasUnknown
            && Types.Any(type => name.Length > type.Length && name.EndsWith(type, StringComparison.Ordinal))
            && name.IndexOfAny(['@', '%', '\\', ',', '"', '\'']) < 0
            && machine.FindUnit(name) is null
            && !ShippedUnits.MayHave(name)
            && FlatcarUnits.Meant(name, machine.Units.Select(unit => unit.Name.Value)) is null
            && !machine.Paths.Any(path => path.Path.Value.EndsWith("/" + name, StringComparison.Ordinal))
            && !machine.Files.Any(file => file.Contents?.Value.Contains(name) == true)
            && !machine.UnitContext.Units.SelectMany(unit => unit.ExecLines).Any(line => line.Value.Value.Contains(name))
            && !machine.UnitContext.Units.SelectMany(unit => unit.Entries("Install", "Alias")).Contains(name);
    }
}
