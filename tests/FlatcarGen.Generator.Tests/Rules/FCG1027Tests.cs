using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1027Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [Unit({|FCG1027:"kubeadm.service"|})]
            const string Kubeadm = "[Service]\nExecStart=/opt/bin/kubeadm init\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'kubeadm.service' is what FlatcarGen generates for 'First', and this would replace it; change it with a [DropIn]";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", KubeadmConfigPath = "/etc/kubeadm.yml", RenderedConfigPath = "/run/kubeadm.yml")]
        [File("/etc/kubernetes/kubeadm.yaml", Contents = "a")]
        static partial class Prod
        {
            [DropIn("kubeadm.service", "10-quiet.conf")]
            const string Quiet = "[Service]\nStandardOutput=null\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Theory]
    [InlineData("File({|FCG1027:\"/etc/kubernetes/kubeadm.yaml\"|}, Contents = \"a\")")]
    [InlineData("Directory({|FCG1027:\"/etc/kubernetes/kubeadm.yaml\"|})")]
    [InlineData("Link({|FCG1027:\"/run/kubeadm/kubeadm.yaml\"|}, \"/dev/null\")")]
    public Task The_places_of_the_config_are_taken(string piece) => Verify.Analyzer(
        $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1"), {{piece}}]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_path_of_one_node_is_free_on_another() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, KubeadmConfigPath = "/etc/init.yaml"), File({|FCG1027:"/etc/init.yaml"|}, Contents = "a")]
            static partial class First;

            [Worker, File("/etc/init.yaml", Contents = "a")]
            static partial class Worker;
        }
        """);
}
