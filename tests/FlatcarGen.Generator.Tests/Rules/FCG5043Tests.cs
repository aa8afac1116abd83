using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5043Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        controllerManager:
          extraArgs:
            - name: {|FCG5043:pod-eviction-timeout|}
              value: 5m0s
        """;

    protected override string Message =>
        "The kube-controller-manager has no flag 'pod-eviction-timeout' since Kubernetes 1.27 and does not start with it; leave it out";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.36.0
        controllerManager:
          extraArgs:
            - name: concurrent-endpoint-syncs
              value: "5"
        """;

    [Fact]
    public Task Flags_that_older_guides_have() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        apiServer:
          extraArgs:
            - name: {|FCG5043:insecure-port|}
              value: "0"
            - name: {|FCG5043:kubelet-https|}
              value: "true"
        controllerManager:
          extraArgs:
            - name: {|FCG5043:port|}
              value: "0"
            - name: {|FCG5043:experimental-cluster-signing-duration|}
              value: 87600h
        scheduler:
          extraArgs:
            - name: {|FCG5043:policy-config-file|}
              value: /etc/kubernetes/policy.json
        """);

    [Fact]
    public Task Declared() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.37.0")]
        [ExtraArg(Component.ControllerManager, {|FCG5043:"concurrent-service-syncs"|}, "5")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
