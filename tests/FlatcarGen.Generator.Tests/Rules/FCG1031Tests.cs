using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1031Tests : RuleTests
{
    private const string Cluster = """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        """;

    protected override string Firing => Cluster + """

        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker
            {
                [KubeadmPatch]
                const string Patch = "kind: {|FCG1031:KubeletConfiguration|}\nmaxPods: 250\n";
            }
        }
        """;

    protected override string Message =>
        "No node that has this patch is given a KubeletConfiguration: it would be dropped; move it to the cluster, or to the node that is given one";

    protected override string Silent => Cluster + """

        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = "kind: KubeProxyConfiguration\nmode: nftables\n---\nkind: JoinConfiguration\ntimeouts: {discovery: 9m0s}\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """;
}
