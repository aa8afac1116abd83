using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5075Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ImageRepository = {|FCG5075:"https://registry.example.com/k8s"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'https://registry.example.com/k8s' is no image repository; write a registry and a path without scheme or tag, such as registry.k8s.io";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ImageRepository = "registry.example.com/k8s")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ImageRepository = "${registry}/k8s")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task Of_etcd_and_DNS_in_a_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        dns:
          imageRepository: {|FCG5075:registry.example.com/CoreDNS|}
        etcd:
          local:
            imageRepository: {|FCG5075:registry.example.com/|}
        """);
}
