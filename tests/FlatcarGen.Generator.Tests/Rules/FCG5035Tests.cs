using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5035Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [ExtraArg(Component.ControllerManager, "cloud-provider", {|FCG5035:"aws"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "Kubernetes acts for no cloud itself any more, and what gets the cloud provider 'aws' does not start; write 'external' and run the provider's cloud controller manager";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [ExtraArg(Component.ControllerManager, "cloud-provider", "external")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.28.4")]
        [ExtraArg(Component.ControllerManager, "cloud-provider", "azure")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task In_a_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          name: a
          kubeletExtraArgs:
            - name: cloud-provider
              value: {|FCG5035:aws|}
        """);

    [Fact]
    public Task Not_what_is_not_known() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            - name: cloud-provider
              value: ${provider}
        """);

    [Fact]
    public Task Once_for_all_components_nodes_and_releases() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"], CloudProvider = {|FCG5035:"aws"|})]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker(KubernetesVersion = "1.33.1")]
            static partial class Second;
        }
        """);
}
