using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5044Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        ---
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        featureGates:
          {|FCG5044:CloudDualStackNodeIPs|}: true
        """;

    protected override string Message =>
        "Kubernetes has no feature gate 'CloudDualStackNodeIPs' since 1.32, and the kubelet does not start with it; leave it out";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.31.4
        ---
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        featureGates:
          CloudDualStackNodeIPs: true
        """;

    [Fact]
    public Task Declared_for_the_kubelet() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [FeatureGate(Component.Kubelet, {|FCG5044:"KMSv2"|}, true)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Declared_for_the_control_plane() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [FeatureGate(Component.ApiServer, "SomethingElse", true)]
        [FeatureGate(Component.ApiServer, {|FCG5044:"KMSv2"|}, true)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task In_a_flag() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [ExtraArg(Component.Scheduler, "feature-gates", "A=true,{|FCG5044:KMSv2|}=true")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Gates_that_older_guides_have() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.31.0
        apiServer:
          extraArgs:
            - name: feature-gates
              value: {|FCG5044:TTLAfterFinished|}=true,{|FCG5044:EphemeralContainers|}=true
        ---
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        featureGates:
          {|FCG5044:RotateKubeletClientCertificate|}: true
          {|FCG5044:CSIMigrationAWS|}: true
        ---
        apiVersion: kubeproxy.config.k8s.io/v1alpha1
        kind: KubeProxyConfiguration
        featureGates:
          {|FCG5044:SupportIPVSProxyMode|}: true
        """);
}
