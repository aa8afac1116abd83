using FlatcarGen;

namespace DualStackAws;

/// <summary>A piece that nodes include: kernel settings for machines that hold many connections.</summary>
public static class ManyConnections
{
    [File("/etc/sysctl.d/80-many-connections.conf", Mode = "0644")]
    private const string Sysctl = """
        net.core.somaxconn=16384
        net.netfilter.nf_conntrack_max=1048576

        """;

    [DropIn("containerd.service", "10-open-files.conf")]
    private const string OpenFiles = """
        [Service]
        LimitNOFILE=1048576

        """;
}
