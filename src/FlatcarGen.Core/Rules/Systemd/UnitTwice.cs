using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit or drop-in that is written as a unit and as a file.</summary>
public sealed class UnitTwice : MachineRule
{
    private const string Folder = "/etc/systemd/system/";

    public override RuleInfo Info { get; } = new(
        "FCG2031",
        "Unit that is a file as well",
        "'{0}' is written as a unit and as a file: Ignition refuses the configuration; keep the unit",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        var written = new HashSet<string>(Written(machine), StringComparer.Ordinal);
        return machine.Paths.Where(path => written.Contains(path.Path.Value)).Select(path => Found(path.Path, Shown.Short(path.Path.Value)));
    }

    private static IEnumerable<string> Written(Machine machine)
    {
        foreach (var unit in machine.Units)
        {
            if (unit.Name is not { HasUnknown: false, Length: > 0 })
                continue;
            if (unit.Subject.Unit is { Text.Length: > 0 })
                yield return Folder + unit.Name.Value;
            foreach (var dropIn in Machine.Items(unit.Entry, "dropins"))
            {
                if (machine.TextUnder(dropIn, "contents") is { Length: > 0 } && machine.TextUnder(dropIn, "name") is { HasUnknown: false } name)
                    yield return $"{Folder}{unit.Name.Value}.d/{name.Value}";
            }
        }
    }
}
