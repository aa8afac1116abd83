using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>A link of a machine.</summary>
public sealed class MachineLink : MachinePath
{
    internal MachineLink(YamlMapping entry, Machine machine)
        : base(entry, machine) => Target = machine.TextUnder(entry, "target");

    /// <summary>Where it leads; null where that is not said.</summary>
    public MappedText? Target { get; }

    public bool IsHard => Entry.Find("hard") is YamlScalar { Text: "true" };
}
