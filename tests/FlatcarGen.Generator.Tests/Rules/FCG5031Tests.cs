using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5031Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CaCertHashes = [
            "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            {|FCG5031:"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"|}], ControlPlaneEndpoint = "api:6443")]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """;

    protected override string Message =>
        "kubeadm join stops at '0123456789abcdef0123456789abcdef0123456789abcdef0123456789ab…'; write 'sha256:' and the 64 hexadecimal digits of the hash of the CA's key";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CaCertHashes = [
            "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"], ControlPlaneEndpoint = "api:6443")]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CaCertHashes = ["sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "${hash}", "sha256:${hash}"], ControlPlaneEndpoint = "api:6443")]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """;

    [Fact]
    public Task In_a_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: api:6443
            token: ${token}
            caCertHashes:
              - {|FCG5031:sha1:9e107d9d372bb6826bd81d3542a419d6|}
              - ${hash}
        """);
}
