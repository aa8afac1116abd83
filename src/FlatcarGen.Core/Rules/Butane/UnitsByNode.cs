using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>The units of a machine by their nodes: the entry itself, its contents and those of its drop-ins.</summary>
internal sealed class UnitsByNode
{
    private readonly Dictionary<YamlNode, MachineUnit> _units = [];

    private UnitsByNode(Machine machine)
    {
        foreach (var unit in machine.Units)
        {
            _units[unit.Entry] = unit;
            foreach (var entry in Machine.Items(unit.Entry, "dropins").Prepend(unit.Entry))
            {
                if (entry.Find("contents") is { } contents)
                    _units[contents] = unit;
            }
        }
    }

    public static UnitsByNode Of(Machine machine) => machine.UnitContext.Once(typeof(UnitsByNode), _ => new UnitsByNode(machine));

    public MachineUnit? Find(YamlNode? node) => node is not null && _units.TryGetValue(node, out var unit) ? unit : null;
}
