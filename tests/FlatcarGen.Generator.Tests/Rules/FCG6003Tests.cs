using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG6003Tests : FixableRuleTests
{
    protected override string Firing => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/etc/systemd/network/10-eth0.network", Mode = "0644")]
            private const string Network = """
                [Match]
                Name=eth0
                [Network]
                DHCP=yes
                IPv6Forwarding={|FCG6003:yes|}
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """";

    protected override string Message =>
        "systemd-networkd takes no router advertisements where it forwards IPv6, unless it is told to: with 'IPv6Forwarding=yes' the interface has no IPv6 default route; add IPv6AcceptRA=yes";

    protected override string Fixed => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/etc/systemd/network/10-eth0.network", Mode = "0644")]
            private const string Network = """
                [Match]
                Name=eth0
                [Network]
                IPv6AcceptRA=yes
                DHCP=yes
                IPv6Forwarding=yes
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """";

    protected override string Silent => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/etc/systemd/network/10-eth0.network", Mode = "0644")]
            private const string Network = """
                [Match]
                Name=eth0
                [Network]
                DHCP=yes
                IPForward=ipv4
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """";

    [Theory]
    [InlineData("[Network]\nDHCP=yes\nIPForward={|FCG6003:ipv6|}\n")]
    [InlineData("[Network]\nDHCP=ipv6\nIPForward={|FCG6003:yes|}\n")]
    [InlineData("[Network]\nDHCP=yes\nIPForward=yes\nIPv6AcceptRA=no\n")]
    [InlineData("[Network]\nDHCP=no\nIPForward=yes\nAddress=10.0.0.5/24\n")]
    [InlineData("[Network]\nDHCP=yes\nIPForward=yes\nGateway=fe80::1\n")]
    [InlineData("[Network]\nDHCP=yes\nIPForward=yes\nLinkLocalAddressing=no\n")]
    public Task Of_what_the_network_says(string text) => Verify.File("a.bu", $"""
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/systemd/network/10-eth0.network
              contents:
                inline: "{text.Replace("\n", "\\n", StringComparison.Ordinal)}"
        """);
}
