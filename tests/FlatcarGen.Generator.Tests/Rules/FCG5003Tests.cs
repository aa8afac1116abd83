using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5003Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        apiServer:
          {|FCG5003:extraArgs|}:
            audit-log-path: /var/log/audit.log
        """;

    protected override string Message =>
        "In v1beta4 'extraArgs' is a list, and kubeadm stops at anything else; write '- name: FLAG' and 'value: VALUE' for each flag";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            v: "4"
        """;

    [Fact]
    public Task A_list_in_the_old_version() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          {|FCG5003:kubeletExtraArgs|}:
            - name: v
              value: "4"
        """);

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
                  discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
                  nodeRegistration:
                    {|FCG5003:kubeletExtraArgs|}: {v: "4"}
        """);

    [Fact]
    public Task In_a_patch() => Verify.Analyzer(
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = """
                kind: ClusterConfiguration
                scheduler:
                  {|FCG5003:extraArgs|}:
                    v: "4"
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """");

    [Fact]
    public Task All_maps_become_lists() => Verify.Fix(
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/etc/kubeadm/first.yaml")]
            const string First1 = """
                apiVersion: kubeadm.k8s.io/v1beta4
                kind: ClusterConfiguration
                apiServer:
                  {|FCG5003:extraArgs|}:
                    v: "4"
                scheduler:
                  {|FCG5003:extraArgs|}: {v: "4"}
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """",
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/etc/kubeadm/first.yaml")]
            const string First1 = """
                apiVersion: kubeadm.k8s.io/v1beta4
                kind: ClusterConfiguration
                apiServer:
                  extraArgs:
                    - name: v
                      value: "4"
                scheduler:
                  extraArgs: [{name: v, value: "4"}]
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """");
}
