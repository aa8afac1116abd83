using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>What a machine's configuration takes from elsewhere: what that brings cannot be told, unless it is known.</summary>
internal static class UnseenParts
{
    private static readonly string[] Extensions =
        ["/etc/extensions/", "/var/lib/extensions", "/opt/extensions", "/run/extensions/", "/etc/sysupdate", "/etc/flatcar/enabled-sysext", "/oem/"];

    /// <summary>
    /// Whether units, users and files may come from another configuration, from a system extension or from a folder of the author's, of
    /// which nobody knows what they bring.
    /// </summary>
    public static bool MayBringUnits(Machine machine) => IsPartOfMore(machine) || ExtensionsOf(machine).HasUnknown;

    /// <summary>As <see cref="MayBringUnits(Machine)"/>, for one unit, which a known extension may have as well.</summary>
    public static bool MayBringUnit(Machine machine, string name) =>
        MayBringUnits(machine) || ExtensionsOf(machine).Known.Any(known => known.Units.Contains(name));

    /// <summary>Whether a file or a folder below /opt may come from an extension.</summary>
    public static bool MayBringPath(Machine machine, string path) => MayBringUnits(machine) || ExtensionsOf(machine).Known
        .SelectMany(known => known.Folders)
        .Any(folder => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>Whether the configuration says that another one belongs to it, or takes whole folders.</summary>
    public static bool IsPartOfMore(Machine machine) =>
        (machine.Document.Find("ignition") as YamlMapping)?.Find("config") is YamlMapping
        || (machine.Document.Find("storage") as YamlMapping)?.Find("trees") is YamlSequence;

    private static ExtensionsFound ExtensionsOf(Machine machine) => machine.UnitContext.Once(typeof(UnseenParts), _ => Find(machine));

    private static ExtensionsFound Find(Machine machine)
    {
        var (known, hasUnknown) = (new HashSet<KnownExtension>(), false);
        var inFolders = machine.Paths
            .Where(path => Array.Exists(Extensions, folder => path.Path.Value.StartsWith(folder, StringComparison.Ordinal)));
        foreach (var path in inFolders)
        {
            if (BringsNothing(path))
                continue;
            if (Known(path, machine) is { } extension)
                known.Add(extension);
            else
                hasUnknown = true;
        }

        return new([.. known], hasUnknown);
    }

    private static KnownExtension? Known(MachinePath path, Machine machine) => path switch
    {
        MachineFile file => KnownExtension.OfImage(file) ?? KnownExtension.OfUpdate(file),
        MachineLink link => link.Target is { } target && machine.FindFile(target.Value) is { } image ? KnownExtension.OfImage(image) : null,
        _ => KnownExtension.OfFolder(path.Path.Value),
    };

    /// <summary>A link that turns one of Flatcar's own extensions off, and the file that keeps systemd-sysupdate from failing.</summary>
    private static bool BringsNothing(MachinePath path) =>
        path is MachineLink { Target.Value: "/dev/null" }
        || (path is MachineFile { Path.Value: "/etc/sysupdate.d/noop.conf" } noop && (noop.Source is not { } source || KnownExtension.IsOnKnownHost(source.Value)));

    private sealed record ExtensionsFound(IReadOnlyList<KnownExtension> Known, bool HasUnknown);
}
