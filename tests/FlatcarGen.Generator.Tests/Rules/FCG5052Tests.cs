using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5052Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          name: {|FCG5052:worker_1|}
        """;

    protected override string Message =>
        "'worker_1' cannot be a node's name; write lower-case letters, digits, '-' and '.', with a letter or digit at both ends, 253 at most";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          name: Worker-1.example.com
        """;

    [Fact]
    public Task A_blank_one() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          name: {|FCG5052:" "|}
        """);

    [Fact]
    public Task Of_a_node_that_joins() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: api:6443
            token: ${token}
            caCertHashes: ["${hash}"]
        nodeRegistration:
          name: {|FCG5052:-worker|}
        """);

    [Fact]
    public Task Not_what_is_known_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          name: worker-$COREOS_EC2_HOSTNAME
        """);

    [Fact]
    public Task What_is_known_cannot_be_mended_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          name: {|FCG5052:worker_$COREOS_EC2_HOSTNAME|}
        """);
}
