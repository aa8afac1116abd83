using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5515Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        scheduler:
          extraArgs:
            - name: {|FCG5515:--v|}
              value: "4"
        """;

    protected override string Message => "kubeadm makes '----v=…' of this, at which kube-scheduler stops; write 'v'";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        scheduler:
          extraArgs:
            - name: v
              value: "--4"
            - name: ${flag}
              value: "4"
        """;

    [Fact]
    public Task Of_the_older_version() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: ClusterConfiguration
        kubernetesVersion: v1.30.0
        etcd:
          local:
            extraArgs:
              {|FCG5515:-quota-backend-bytes|}: "1"
              {|FCG5515:v=4|}: ""
        """);

    [Fact]
    public Task Not_what_a_declaration_says() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [ExtraArg(Component.ApiServer, {|FCG1025:"--audit-log-path"|}, "/var/log/audit.log")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
