using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>What the generator makes by default is right for every Kubernetes release: no rule has a word to say.</summary>
public class EveryReleaseTests
{
    public static TheoryData<int> Minors => new(Enumerable.Range(ReleaseRange.Known.From, ReleaseRange.Known.To - ReleaseRange.Known.From + 1));

    [Theory]
    [MemberData(nameof(Minors))]
    public Task The_recommended_profile(int minor) => Verify.Analyzer(ClusterOf(minor, "10.244.0.0/16\", \"fd00:10:244::/56", "10.96.0.0/16\", \"fd00:10:96::/112"));

    [Theory]
    [MemberData(nameof(Minors))]
    public Task With_IPv6_as_the_first_family(int minor) => Verify.Analyzer(ClusterOf(minor, "fd00:10:244::/56\", \"10.244.0.0/16", "fd00:10:96::/112\", \"10.96.0.0/16"));

    [Theory]
    [MemberData(nameof(Minors))]
    public Task With_IPv6_alone(int minor) => Verify.Analyzer(ClusterOf(minor, "fd00:10:244::/56", "fd00:10:96::/112"));

    private static string ClusterOf(int minor, string pods, string services) => $$"""
        [FlatcarCluster("prod",
            Platform = Platform.Aws,
            KubernetesVersion = "1.{{minor}}.1",
            BinDir = "/usr/bin",
            CloudProvider = "external",
            ControlPlaneEndpoint = "api.prod.example.com:6443",
            ControlPlaneTimeout = "8m0s",
            PodSubnets = ["{{pods}}"],
            ServiceSubnets = ["{{services}}"],
            KubeProxy = false,
            CertificateKey = "${certificate_key}",
            CaCertHashes = ["${ca_cert_hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [ControlPlane]
            static partial class Second;

            [Worker]
            static partial class Worker;
        }
        """;
}
