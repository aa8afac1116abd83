namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7516Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/kubeadm.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: kubeadm.k8s.io/v1beta4
                  kind: InitConfiguration
                  bootstrapTokens:
                    - token: {|FCG7516:abcdef.0123456789abcdef|}
                      ttl: "0"
        """;

    protected override string Message =>
        "The bootstrap token 'abcdef…' never expires, and whoever reads it here, or in the user data, can join nodes to the cluster; write a placeholder, or let it expire";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/kubeadm.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: kubeadm.k8s.io/v1beta4
                  kind: InitConfiguration
                  bootstrapTokens:
                    - token: abcdef.0123456789abcdef
        """;
}
