namespace FlatcarGen.Core.Systemd;

/// <summary>The users that Flatcar has by itself: flatcar/baselayout, passwd; those of systemd's own services.</summary>
internal static class FlatcarUsers
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "root", "bin", "daemon", "adm", "lp", "sync", "shutdown", "halt", "news", "uucp", "operator", "man", "netperf", "messagebus", "syslog",
        "ntp", "sshd", "tcpdump", "dhcp", "etcd", "docker", "tlsdate", "polkitd", "tss", "portage", "core", "nobody", "rpc", "rpcuser",
        "dnsmasq", "sssd", "ldap", "oem", "avahi", "input", "kvm", "render", "audio", "video",
    };

    public static bool Contains(string name) => Names.Contains(name) || name.StartsWith("systemd-", StringComparison.Ordinal);
}
