using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5528Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          taints: [{key: dedicated, value: a, effect: {|FCG5528:NoWay|}}]
        """;

    protected override string Message =>
        "'NoWay' is no effect of a taint: kubeadm takes it, and the kubelet or the API server refuses it; write NoSchedule, PreferNoSchedule or NoExecute";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          taints:
            - {key: example.com/dedicated, effect: NoSchedule}
            - {key: "${key}", value: "${value}", effect: "${effect}"}
            - {key: a_B.c, value: "", effect: NoExecute}
        """;

    [Fact]
    public Task Keys_and_values() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          taints:
            - key: {|FCG5528:a b|}
              value: {|FCG5528:c/d|}
              effect: NoSchedule
            - key: {|FCG5528:Example.com/a|}
              effect: NoSchedule
        """);

    [Fact]
    public Task In_a_patch() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = "kind: InitConfiguration\nnodeRegistration: {taints: [{key: a, effect: {|FCG5528:NoWay|}}]}\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
