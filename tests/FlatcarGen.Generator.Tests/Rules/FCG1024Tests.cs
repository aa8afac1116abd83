using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1024Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = "apiVersion: {|FCG1024:kubeadm.k8s.io/v1beta3|}\nkind: ClusterConfiguration\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "This is written for apiVersion 'kubeadm.k8s.io/v1beta3', and the cluster's documents have 'kubeadm.k8s.io/v1beta4'; write it for that, or leave the key out";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.30.4", KubeadmApi = KubeadmApi.V1Beta3, ButaneVersion = ButaneVersion.V1_0_0)]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch =
                "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\n---\n" +
                "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n";

            [ButaneFragment]
            const string Fragment = "variant: flatcar\nversion: 1.0.0\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task An_included_class_of_another_file_is_pointed_at_once() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true), Include(typeof(Pieces))]
            static partial class First;

            [Worker, Include(typeof(Pieces))]
            static partial class Worker;
        }
        """,
        """"
        static class Pieces
        {
            [ButaneFragment]
            const string Fragment = """
                variant: {|FCG1024:fcos|}
                version: {|FCG1024:"1.5.0"|}
                """;
        }
        """");
}
