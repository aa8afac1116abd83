using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7005Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", Platform = Platform.OpenStack, NodeIPs = ["10.0.0.5"])]
        static partial class Prod
        {
            [File("{|FCG7005:/etc/hostname|}", Mode = "0644")]
            private const string Hostname = "node-1\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "On 'openstack' the initrd has written /etc/hostname before Ignition does: Ignition fails on it, and the machine does not boot; set Overwrite = true";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", Platform = Platform.OpenStack, NodeIPs = ["10.0.0.5"])]
        static partial class Prod
        {
            [File("/etc/hostname", Mode = "0644", Overwrite = true)]
            private const string Hostname = "node-1\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task Silent_where_nobody_has_written_it() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", Platform = Platform.Aws, NodeIPs = ["10.0.0.5"])]
        static partial class Prod
        {
            [File("/etc/hostname", Mode = "0644")]
            private const string Hostname = "node-1\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
