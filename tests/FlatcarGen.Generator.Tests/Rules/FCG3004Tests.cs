using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3004Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(Platform = Platform.Azure, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_AZURE_IPV4_DYNAMIC", "${|FCG3004:COREOS_AZURE_IPV6|}"])]
            static partial class First;
        }
        """;

    protected override string Message =>
        "Nothing sets 'COREOS_AZURE_IPV6' on 'azure', the platform of 'First': it is empty there; no variable of it has an IPv6 address";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
            static partial class First;

            [Unit("a.service")]
            const string Unit = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/bash -c 'echo $${COREOS_GCE_HOSTNAME:-$COREOS_EC2_HOSTNAME}'\n";

            [Unit("b.service")]
            const string Other = "[Service]\nEnvironmentFile=/etc/b\nExecStart=/bin/b $COREOS_GCE_HOSTNAME $COREOS_MINE\n";

            [File("/opt/a")]
            const string Script = "echo $COREOS_GCE_HOSTNAME\n";
        }

        [FlatcarCluster("other", Platform = Platform.Custom, KubernetesVersion = "1.34.1")]
        static partial class Other
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_GCE_IP_LOCAL_0"])]
            static partial class First;
        }

        [FlatcarCluster("third", KubernetesVersion = "1.34.1")]
        static partial class Third
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_GCE_IP_LOCAL_0"])]
            static partial class First;

            [DropIn("coreos-metadata.service", "10.conf")]
            const string DropIn = "[Service]\nEnvironment=A=b\n";
        }
        """;

    [Fact]
    public Task Another_platforms() => Verify.Fix(
        """
        [FlatcarCluster(Platform = Platform.Gce, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["${|FCG3004:COREOS_EC2_IPV4_LOCAL|}"])]
            static partial class First;

            [Unit("a.service")]
            const string Unit = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a $${{|FCG3004:COREOS_EC2_HOSTNAME|}}\n";
        }
        """,
        """
        [FlatcarCluster(Platform = Platform.Gce, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_GCE_IP_LOCAL_0"])]
            static partial class First;

            [Unit("a.service")]
            const string Unit = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a $${COREOS_GCE_HOSTNAME}\n";
        }
        """);

    [Fact]
    public Task In_a_patch() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL"])]
            static partial class First;

            [KubeadmPatch]
            const string Patch = "kind: InitConfiguration\nnodeRegistration:\n  name: ${|FCG3004:COREOS_EC2_NAME|}\n";
        }
        """);
}
