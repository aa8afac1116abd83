using System.Text.RegularExpressions;
using CsCheck;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Kubeadm.Writing;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Tests.Resolution;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Core.Tests.Kubeadm.Validation;

/// <summary>What the generator writes is what kubeadm takes, whatever was declared, for each Kubernetes release.</summary>
public sealed partial class GeneratedConfigTests
{
    public static TheoryData<int> Minors => new(Enumerable.Range(ReleaseRange.Known.From, ReleaseRange.Known.To - ReleaseRange.Known.From + 1));

    [Theory]
    [MemberData(nameof(Minors))]
    public void Every_generated_config_is_taken(int minor) => RandomCluster.Of(minor).Sample(
        cluster =>
        {
            foreach (var role in Enum.GetValues<NodeRole>())
                Assert.Empty(Problems(Booted(cluster, role), minor));
        },
        iter: FuzzSettings.Cases(60),
        print: cluster => Booted(cluster, NodeRole.Bootstrap));

    [Fact]
    public void A_wrong_value_would_be_seen()
    {
        var config = Booted(Planned.Cluster with { ControlPlaneEndpoint = "https://api.example.com:6443" }, NodeRole.Bootstrap);
        Assert.Equal(["ClusterConfiguration controlPlaneEndpoint"], Problems(config, minor: 34).Select(found => found.Split(':')[0]));
    }

    /// <summary>The config as it is when the machine has booted: envsubst has put the addresses in.</summary>
    private static string Booted(ClusterDeclaration cluster, NodeRole role) => Variable().Replace(
        KubeadmConfig.Text(Planned.Node(cluster, role)).ToString(),
        variable => variable.Value.Contains("IPV6", StringComparison.Ordinal) ? "fd00::7" : variable.Value.Contains("IPV4", StringComparison.Ordinal) ? "10.0.0.7" : "node-7");

    private static IEnumerable<string> Problems(string config, int minor) =>
        KubeadmValidator.Validate(MappedText.Plain(new(config, Anchor.None)), new() { Kubeadm = ReleaseRange.Of(minor) })
            .Select(entry => $"{entry.Kind} {entry.Path}: {entry.Message}");

    [GeneratedRegex(@"\$\{?[A-Z][A-Z0-9_]*\}?")]
    private static partial Regex Variable();
}
