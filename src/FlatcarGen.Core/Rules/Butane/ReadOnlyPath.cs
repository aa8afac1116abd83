using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A file, directory or link in the part of the system that nobody can write to.</summary>
public sealed class ReadOnlyPath : MachineRule
{
    private static readonly string[] ReadOnly = ["/usr/", "/bin/", "/sbin/", "/lib/", "/lib64/"];

    /// <summary>Where the OEM partition was mounted until Flatcar 3760.</summary>
    private const string Oem = "/usr/share/oem/";

    public override RuleInfo Info { get; } = new(
        "FCG7004",
        "Path in the read-only /usr",
        "'{0}' is on Flatcar's read-only /usr: Ignition fails on it, and the machine does not boot; "
            + "put programs into /opt and configuration into /etc",
        Severity.Error);

    public override IEnumerable<Finding> Check(Machine machine) => machine.Paths
        .Where(path => Array.Exists(ReadOnly, folder => path.Path.Value.StartsWith(folder, StringComparison.Ordinal))
            && !path.Path.Value.StartsWith(Oem, StringComparison.Ordinal)
            && !IsMounted(machine, path.Path.Value))
        .Select(path => Found(path.Path, Shown.Short(path.Path.Value)));

    private static bool IsMounted(Machine machine, string path) =>
        Machine.Items(machine.Document.Find("storage") as YamlMapping, "filesystems")
            .Select(filesystem => machine.TextUnder(filesystem, "path"))
            .Any(mount => mount is { Length: > 1 } && (path + "/").StartsWith(mount.Value.TrimEnd('/') + "/", StringComparison.Ordinal));
}
