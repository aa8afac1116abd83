using FlatcarGen.Core.Butane.Reading;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>A file, directory or link of a machine.</summary>
public class MachinePath
{
    private static readonly MappedText Nothing = MappedText.Plain("");

    internal MachinePath(YamlMapping entry, Machine machine)
    {
        (Entry, Machine) = (entry, machine);
        Path = machine.TextUnder(entry, "path") ?? Nothing;
        User = NameOf("user");
        Group = NameOf("group");
    }

    /// <summary>What Butane says of it.</summary>
    public YamlMapping Entry { get; }

    public Machine Machine { get; }

    /// <summary>Where it is; empty where that is not said.</summary>
    public MappedText Path { get; }

    /// <summary>Its permissions as they were written; null where nothing is said.</summary>
    public YamlScalar? Mode => Entry.Find("mode") as YamlScalar;

    /// <summary>Its permissions; null where nothing is said, or nothing that can be read.</summary>
    public int? Permissions => Mode is { KnownText: { } text } ? GoNumber.ParseInt32(text) : null;

    /// <summary>The owner's name or id; null where nothing is said (root).</summary>
    public MappedText? User { get; }

    /// <summary>The group's name or id; null where nothing is said (root).</summary>
    public MappedText? Group { get; }

    public bool Overwrites => Entry.Find("overwrite") is YamlScalar { Text: "true" };

    private MappedText? NameOf(string key) =>
        Entry.Find(key) is YamlMapping owner ? Machine.TextUnder(owner, "name") ?? Machine.TextUnder(owner, "id") : null;
}
