using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5073Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        certificatesDir: {|FCG5073:etc/kubernetes/pki|}
        """;

    protected override string Message => "'etc/kubernetes/pki' is no absolute path; begin it with '/'";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        certificatesDir: ${folder}/pki
        """;

    [Fact]
    public Task Of_the_CA() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: api.example.com:6443
            token: ${token}
            caCertHashes: ["${hash}"]
        caCertPath: {|FCG5073:/etc/kubernetes/pki/ca.pem|}
        """);
}
