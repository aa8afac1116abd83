using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>A user of a machine.</summary>
public sealed class MachineUser
{
    internal MachineUser(YamlMapping entry, Machine machine)
    {
        Entry = entry;
        Name = machine.TextUnder(entry, "name") ?? MappedText.Plain("");
        SshAuthorizedKeys = (entry.Find("ssh_authorized_keys") as YamlSequence)?.OfType<YamlScalar>().Select(machine.TextOf).ToList() ?? [];
        PasswordHash = machine.TextUnder(entry, "password_hash");
    }

    /// <summary>What Butane says of it.</summary>
    public YamlMapping Entry { get; }

    public MappedText Name { get; }

    public IReadOnlyList<MappedText> SshAuthorizedKeys { get; }

    public MappedText? PasswordHash { get; }
}
