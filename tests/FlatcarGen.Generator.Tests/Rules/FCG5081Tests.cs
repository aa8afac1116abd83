using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5081Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        {|FCG5081:maxPod|}: 200
        """;

    protected override string Message => "The field 'maxPod' is not known here; did you mean 'maxPods'?";

    protected override string Silent => """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        maxPods: 200
        """;

    [Fact]
    public Task A_value_of_another_type() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        maxPods: {|FCG5081:"200"|}
        """);

    [Fact]
    public Task A_duration() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        nodeStatusUpdateFrequency: {|FCG5081:10|}
        """);

    [Fact]
    public Task Not_where_it_is_filled_in() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        maxPods: ${pods}
        nodeStatusUpdateFrequency: ${seconds}s
        """);
}
