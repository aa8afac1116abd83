using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>What a machine's configuration takes from elsewhere: what that brings cannot be told.</summary>
internal static class UnseenParts
{
    private static readonly string[] Extensions =
        ["/etc/extensions/", "/var/lib/extensions", "/opt/extensions", "/run/extensions/", "/etc/sysupdate", "/etc/flatcar/enabled-sysext", "/oem/"];

    /// <summary>Whether units may come from another configuration, from a system extension or from a folder of the author's.</summary>
    public static bool MayBringUnits(Machine machine) =>
        IsPartOfMore(machine) || machine.Paths.Any(path => Extensions.Any(folder => path.Path.Value.StartsWith(folder, StringComparison.Ordinal)));

    /// <summary>Whether the configuration says that another one belongs to it, or takes whole folders.</summary>
    public static bool IsPartOfMore(Machine machine) =>
        (machine.Document.Find("ignition") as YamlMapping)?.Find("config") is YamlMapping
        || (machine.Document.Find("storage") as YamlMapping)?.Find("trees") is YamlSequence;
}
