using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG6004Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [File("/etc/systemd/networkd.conf.d/10-forward.conf", Mode = "0644", Contents = "[Network]\nIPv6Forwarding=yes\n")]
        [File("/etc/systemd/network/10-eth0.network", Mode = "0644", Contents = "[Match]\nName=eth0\n[Network]\nDHCP={|FCG6004:yes|}\n")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'10-eth0.network' takes the place of Flatcar's zz-default.network, which has IPv6AcceptRA=yes, and 'IPv6Forwarding=yes of /etc/systemd/networkd.conf.d/10-forward.conf' turns router advertisements off where that is not said: the interface has no IPv6 default route; add IPv6AcceptRA=yes";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [File("/etc/systemd/networkd.conf.d/10-forward.conf", Mode = "0644", Contents = "[Network]\nIPv6Forwarding=yes\n")]
        [File("/etc/systemd/network/10-eth0.network", Mode = "0644", Contents = "[Match]\nName=eth0\n[Network]\nIPv6AcceptRA=yes\nDHCP=yes\n")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [File("/etc/systemd/networkd.conf.d/10-forward.conf", Mode = "0644", Contents = "[Network]\nIPv6Forwarding=yes\n")]
        [File("/etc/systemd/network/10-eth0.network", Mode = "0644", Contents = "[Match]\nName=eth0\n[Network]\nIPv6AcceptRA=yes\nDHCP=yes\n")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task Another_network_that_masquerades() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/systemd/network/10-eth0.network
              contents:
                inline: "[Match]\nName=eth0\n[Network]\nDHCP={|FCG6004:yes|}\n"
            - path: /etc/systemd/network/20-vm.network
              contents:
                inline: "[Match]\nName=vm0\n[Network]\nAddress=10.1.0.1/24\nIPMasquerade=both\n"
            - path: /etc/systemd/network/zzz-late.network
              contents:
                inline: "[Match]\nName=eth1\n[Network]\nDHCP=yes\n"
        """);

    [Fact]
    public Task Silent_where_nothing_forwards() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/systemd/network/10-eth0.network
              contents:
                inline: "[Match]\nName=eth0\n[Network]\nDHCP=yes\n"
        """);
}
