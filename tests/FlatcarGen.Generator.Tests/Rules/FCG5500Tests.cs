using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG5500Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, Taints = [{|FCG5500:"dedicated=infra:NoStart"|}])]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'dedicated=infra:NoStart' is no taint: write \"key=value:NoSchedule\" or \"key:NoSchedule\"; effects are NoSchedule, PreferNoSchedule and NoExecute";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, Taints = ["a=b:NoSchedule", "a:NoExecute", "${key}:NoSchedule", "b:${effect}"], Labels = ["a=", "b=c", "d=${e}"])]
            static partial class First;
        }
        """;

    [Fact]
    public Task Labels_of_the_cluster_are_pointed_at_once() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"],
            Labels = [{|FCG5500:"a"|}, {|FCG5500:"a=b,c=d"|}, {|FCG5500:"=a"|}])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """);

    [Fact]
    public Task A_taint_that_is_one_placeholder_would_have_no_effect() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, Taints = [{|FCG5500:"${taint}"|}])]
            static partial class First;
        }
        """);

    [Fact]
    public Task Labels_that_the_kubelet_refuses_in_a_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-labels
              value: "pool=a,{|FCG5500:node-role.kubernetes.io/worker=|},node.kubernetes.io/pool=b,${more},x,{|FCG5500:a b=c|},{|FCG5500:d=e/f|}"
        """);

    [Fact]
    public Task Labels_that_the_kubelet_refuses_in_a_flag_of_a_declaration() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [ExtraArg(Component.Kubelet, "node-labels", "{|FCG5500:node-role.kubernetes.io/worker=|},a=${b}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task An_option_of_labels_is_pointed_at_once() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, Labels = ["{|FCG5500:node-role.kubernetes.io/worker|}="])]
            static partial class First;
        }
        """);
}
