using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Rules.Kubeadm;

namespace FlatcarGen.Core.Tests.Rules.Kubeadm;

public sealed class SingleFamilyNodeIPTests
{
    [Theory]
    [InlineData("$COREOS_EC2_IPV4_LOCAL")]
    [InlineData("$${COREOS_EC2_IPV4_LOCAL}")]
    public void a_variable_counts_with_braces_as_without(string nodeIP) => Assert.Single(Check(nodeIP));

    [Theory]
    [InlineData("$${COREOS_EC2_IPV4_LOCAL},$${COREOS_EC2_IPV6}")]
    [InlineData("${node_ip}")]
    public void both_families_or_an_unknown_one_are_right(string nodeIP) => Assert.Empty(Check(nodeIP));

    private static IEnumerable<Core.Rules.Finding> Check(string nodeIP) => new SingleFamilyNodeIP().Check(
        DeclaredCluster.Of(MachineSettings.Recommended, [("node-ip", nodeIP)], ["10.244.0.0/16", "fd00:10:244::/56"]));
}
