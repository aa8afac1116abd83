using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Faults;

/// <summary>Something that goes wrong on a machine's first boot; on the second all is well.</summary>
/// <param name="Name">What goes wrong.</param>
/// <param name="Node">The node of the samples that it is tried on.</param>
/// <param name="Recommended">What the recommended profile makes of it, boot by boot.</param>
/// <param name="Published">What the published recipe does.</param>
public sealed record Fault(string Name, string Node, string[] Recommended, string[] Published)
{
    private static readonly string[] _stubs = ["/etc/boot-test/api", "/etc/boot-test/containerd", "/etc/boot-test/kubeadm", "/etc/boot-test/metadata"];

    /// <summary>The settings of the stubs (Machine/stubs) and other files, by path.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>
    /// Which of the stubs' settings do the harm, such as <c>kubeadm FAIL</c>; they write it down where they do. There is no API server for
    /// a node that does not join.
    /// </summary>
    public IEnumerable<string> Settings =>
        from file in Files
        where _stubs.Contains(file.Key) && (Node != "FirstControlPlane" || !file.Key.EndsWith("/api", StringComparison.Ordinal))
        from setting in file.Value.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        let name = setting.Split('=')[0]
        where name != "PATIENCE"
        select $"{Path.GetFileName(file.Key)} {name}";

    /// <summary>Those that had nothing to do on a boot. Nothing goes wrong with a kubeadm that is not run.</summary>
    public IEnumerable<string> MissedBy(BootResult boot) => Settings
        .Except(boot.Faults)
        .Where(setting => boot.KubeadmCalls.Count > 0 || !setting.StartsWith("kubeadm ", StringComparison.Ordinal));

    /// <summary>Makes it happen on the machine's next boot.</summary>
    public void Befall(BootMachine machine)
    {
        foreach (var (path, text) in Files)
            machine.Write(path, text);
    }

    /// <summary>Settings of the stubs are taken back; what else was written stays.</summary>
    public void PassFrom(BootMachine machine)
    {
        foreach (var path in Files.Keys.Where(path => path.Contains("boot-test", StringComparison.Ordinal)))
            machine.Write(path, "");
    }
}
