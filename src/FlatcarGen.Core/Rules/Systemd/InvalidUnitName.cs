using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit or drop-in whose name systemd or Ignition does not take.</summary>
public sealed class InvalidUnitName : MachineRule
{
    /// <summary>systemd.unit(5); scopes cannot be configured by files.</summary>
    private static readonly string[] Suffixes =
        [".service", ".socket", ".device", ".mount", ".automount", ".swap", ".target", ".path", ".timer", ".slice"];

    public override RuleInfo Info { get; } = new(
        "FCG2037",
        "Not the name of a unit or drop-in",
        "'{0}' {1}",
        Severity.Error);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var unit in machine.Units)
        {
            if (!IsName(unit.Entry, unit.Name, IsUnitName))
                yield return Found(unit.Entry, unit.Name, machine, "is no name of a unit; end it in the unit's type, such as \".service\"");
            foreach (var dropIn in Machine.Items(unit.Entry, "dropins"))
            {
                var name = machine.TextUnder(dropIn, "name") ?? MappedText.Plain("");
                if (!IsName(dropIn, name, IsDropInName))
                    yield return Found(dropIn, name, machine, "is no name of a drop-in; end it in \".conf\", or systemd does not read it");
            }
        }
    }

    private Finding Found(YamlMapping entry, MappedText name, Machine machine, string what)
    {
        var place = ConfigPlace.OfFirst(entry.Find("name"), entry);
        var shown = Shown.Short(entry.Find("name") is YamlScalar scalar ? scalar.Text : name.Value);
        return place is { } written ? Found(written.Text, written.Range, shown, what) : Found(machine.Facts.Itself, null, shown, what);
    }

    /// <summary>
    /// Whether the name of an entry is one. In C# it has to be known, since units go by their names; in a template it may come later.
    /// </summary>
    private static bool IsName(YamlMapping entry, MappedText name, Func<string, bool> isName) =>
        entry.Find("name") is YamlMapping or YamlSequence
        || (name.HasUnknown ? entry.Find("name") is not YamlScalar { Declaration: not null } : isName(name.Value));

    private static bool IsUnitName(string name) =>
        IsName(name) && Suffixes.Any(suffix => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal));

    private static bool IsDropInName(string name) => IsName(name) && name.Length > 5 && name.EndsWith(".conf", StringComparison.Ordinal);

    private static bool IsName(string text) =>
        text.Length is > 0 and <= 255
        && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ':' or '-' or '_' or '.' or '\\' or '@');
}
