using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Boot.Harness;

/// <summary>What a machine needs of the host to be booted there.</summary>
public static class BootRequirements
{
    private const string Ignition = "/usr/lib/dracut/modules.d/30ignition/ignition";

    private static readonly string[] _programs =
        ["bash", "curl", "envsubst", "find", "mount", "openssl", "setpriv", "systemctl", "unshare", "usermod"];

    /// <summary>What is missing, in words; null where nothing is.</summary>
    public static string? Missing { get; } = Find();

    private static string? Find()
    {
        if (!OperatingSystem.IsLinux())
            return "Linux";
        if (Environment.UserName != "root")
            return "root, for namespaces and mounts";
        var missing = _programs.Where(program => !Shell.Has(program)).ToList();
        if (!File.Exists("/usr/lib/systemd/systemd"))
            missing.Add("systemd");
        if (!File.Exists(Ignition))
            missing.Add("ignition (the Debian package)");
        if (missing.Count > 0)
            return string.Join(", ", missing);
        return CanUnshare() ? null : "the right to make namespaces, cgroups and mounts, overlays among them, and IPv6";
    }

    private static bool CanUnshare()
    {
        const string Script = """
            mount -t tmpfs tmpfs /tmp && mkdir /tmp/usr /tmp/stubs /tmp/cgroup || exit 1
            mount -t overlay overlay -o ro,lowerdir=/tmp/stubs:/usr /tmp/usr && mount -t cgroup2 cgroup2 /tmp/cgroup || exit 1
            [ -e /proc/sys/net/ipv6 ] || exit 1
            for tree in /sys/fs/cgroup/unified /sys/fs/cgroup; do mkdir "$tree/$0" 2>/dev/null && rmdir "$tree/$0" && exit 0; done
            exit 1
            """;
        try
        {
            Shell.Run("unshare", ["--pid", "--mount", "--uts", "--ipc", "--net", "--cgroup", "--fork", "bash", "-c", Script, $"flatcargen-can-{Guid.NewGuid():N}"]);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
