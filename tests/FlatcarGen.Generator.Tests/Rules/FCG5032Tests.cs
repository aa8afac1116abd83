using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5032Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: api.example.com:6443
            token: ${token}
            unsafeSkipCAVerification: {|FCG5032:true|}
        """;

    protected override string Message =>
        "With unsafeSkipCAVerification the node trusts whoever answers for the API server and has the token; give caCertHashes instead";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: api.example.com:6443
            caCertHashes: ["${hash}"]
            token: ${token}
            unsafeSkipCAVerification: false
        """;

    [Fact]
    public Task In_a_Butane_document() => Verify.File(
        "worker.bu",
        """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/kubeadm.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: kubeadm.k8s.io/v1beta4
                  kind: JoinConfiguration
                  discovery:
                    bootstrapToken:
                      apiServerEndpoint: api.example.com:6443
                      token: ${token}
                      unsafeSkipCAVerification: {|FCG5032:true|}
        """);
}
