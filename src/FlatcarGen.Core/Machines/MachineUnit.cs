using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>A systemd unit of a machine.</summary>
public sealed class MachineUnit
{
    internal MachineUnit(YamlMapping entry, Machine machine)
    {
        Entry = entry;
        Name = machine.TextUnder(entry, "name") ?? MappedText.Plain("");
        var unit = Parse(entry, Name.Value, machine);
        var dropIns = Machine.Items(entry, "dropins")
            .Select(dropIn => Parse(dropIn, machine.TextUnder(dropIn, "name")?.Value ?? "", machine))
            .ToList();
        Subject = new(Name.Value, unit, dropIns.OfType<UnitFile>().ToList())
        {
            HasUnseenDropIns = dropIns.Contains(null), IsEnabled = IsEnabled == true && !IsMasked,
        };
    }

    /// <summary>What Butane says of it.</summary>
    public YamlMapping Entry { get; }

    /// <summary>Its name with its suffix; empty where that is not said.</summary>
    public MappedText Name { get; }

    /// <summary>Its text and those of its drop-ins.</summary>
    public UnitSubject Subject { get; }

    /// <summary>Whether it is to be enabled; null where nothing is said.</summary>
    public bool? IsEnabled => Entry.Find("enabled") is YamlScalar { Text: "true" or "false" } enabled ? enabled.Text == "true" : null;

    public bool IsMasked => Entry.Find("mask") is YamlScalar { Text: "true" };

    private static UnitFile? Parse(YamlMapping entry, string fileName, Machine machine) =>
        entry.Find("contents") is YamlScalar { IsNull: false } contents
            ? UnitFile.Parse(contents.MappedText, machine.Form, fileName)
            : null;
}
