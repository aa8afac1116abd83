using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG6002Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/sysctl.d/90-ipv6.conf
              contents:
                inline: |
                  # from a guide
                  net.ipv6.conf.all.forwarding = 1
                  {|FCG6002:net.ipv6.conf.all.accept_ra = 2|}
        """;

    protected override string Message =>
        "systemd-networkd takes router advertisements itself and turns the kernel's off: 'net.ipv6.conf.all.accept_ra' has no effect; write IPv6AcceptRA=yes into the [Network] of the interface, as in /etc/systemd/network/zz-default.network.d";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/sysctl.d/90-ipv6.conf
              contents:
                inline: |
                  # from a guide
                  net.ipv6.conf.all.forwarding = 1
                  net.ipv6.conf.all.accept_ra = 2
            - path: /etc/systemd/network/zz-default.network.d/90-ra.conf
              contents:
                inline: |
                  [Network]
                  IPv6AcceptRA=yes
        """;

    [Fact]
    public Task In_a_declaration() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/etc/sysctl.d/99-k8s.conf", Mode = "0644")]
            private const string Sysctl = "-net/ipv6/conf/eth0/accept_ra=1\nnet.ipv4.ip_forward=1\n# net.ipv6.conf.all.accept_ra=2\n{|FCG6002:net/ipv6/conf/eth0/accept_ra=2|}\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
