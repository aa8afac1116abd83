using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5501Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        {|FCG5501:kind|}: ClusterConfiguration
        """;

    protected override string Message => "The key 'kind' is in this mapping already; keep one of them.";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        """;

    [Fact]
    public Task Two_documents_of_JSON() => Verify.File(
        "kubeadm.yaml",
        """
        {"apiVersion": "kubeadm.k8s.io/v1beta4", "kind": "ClusterConfiguration"}
        {|FCG5501:{|}"apiVersion": "kubeadm.k8s.io/v1beta4", "kind": "InitConfiguration"}
        """);
}
