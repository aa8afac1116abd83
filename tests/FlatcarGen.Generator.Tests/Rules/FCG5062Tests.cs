using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5062Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: api:6443
            token: ${token}
            caCertHashes: ["${hash}"]
        ---
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: {|FCG5062:KubeletConfiguration|}
        maxPods: 200
        """;

    protected override string Message =>
        "kubeadm join passes over KubeletConfiguration: a node that joins gets it from the cluster; put it into the config of the first control plane, or a patch of this node's";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        ---
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        maxPods: 200
        """;

    [Fact]
    public Task Not_in_a_config_for_both() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: api:6443
            token: ${token}
            caCertHashes: ["${hash}"]
        ---
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        """);

    [Fact]
    public Task Not_by_itself() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        """);
}
