using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5543Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            {|FCG5543:container-runtime|}: remote
        """;

    protected override string Message =>
        "The kubelet of Kubernetes 1.27 and later does not start with the flag 'container-runtime'; leave it out, before an upgrade at the latest";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            v: "4"
        """;

    [Fact]
    public Task Declared() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.32.4")]
        [ExtraArg(Component.ApiServer, {|FCG5543:"cloud-provider"|}, "external")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
