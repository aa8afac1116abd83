using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5058Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: {|FCG5058:kubelet.config.k8s.io/v1|}
        kind: KubeletConfiguration
        maxPods: 200
        """;

    protected override string Message =>
        "'kubelet.config.k8s.io/v1' has no KubeletConfiguration, and kubeadm stops or ignores the document; write 'kubelet.config.k8s.io/v1beta1'";

    protected override string Silent => """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        maxPods: 200
        """;

    [Fact]
    public Task Of_kubeadms_own_API() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: {|FCG5058:kubeadm.k8s.io/v1beta4|}
        kind: KubeProxyConfiguration
        """);
}
