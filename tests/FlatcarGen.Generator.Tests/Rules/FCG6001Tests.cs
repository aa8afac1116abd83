using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG6001Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => ButaneCase.Of(Config("{|FCG6001:10.244.0.0/16,fd00:10:244::/56|}", "10.96.0.0/16,fd00:10:96::/112"));

    protected override string Message =>
        "Flatcar forwards IPv4 and not IPv6, and nothing here says net.ipv6.conf.all.forwarding=1: packets of the pods of '10.244.0.0/16,fd00:10:244::/56' stay on their node, unless the CNI plugin sets it; write it to a file in /etc/sysctl.d";

    protected override string Silent => ButaneCase.Of(
        Config("10.244.0.0/16,fd00:10:244::/56", "10.96.0.0/16,fd00:10:96::/112"),
        File("/etc/sysctl.d/90-ipv6.conf", "net.ipv6.conf.all.forwarding=1"));

    [Fact]
    public Task Silent_on_IPv4_alone() => Verify.File("worker.bu", ButaneCase.Of(Config("10.244.0.0/16", "10.96.0.0/16")));

    [Fact]
    public Task What_is_generated_has_it() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    private static ButaneEntry Config(string pods, string services) => KubeadmConfig($"""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        networking:
          podSubnet: {pods}
          serviceSubnet: {services}
        """);
}
