using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Rules.Kubeadm;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Rules.Kubeadm;

public sealed class TaintFormTests
{
    [Theory]
    [InlineData("${taint}")]
    [InlineData("${key}=value")]
    public void a_placeholder_alone_leaves_the_taint_without_an_effect(string taint) => Assert.Single(Check(taint));

    [Theory]
    [InlineData("${key}=${value}:NoSchedule")]
    [InlineData("key:${effect}")]
    public void the_parts_of_a_taint_can_be_placeholders(string taint) => Assert.Empty(Check(taint));

    private static IEnumerable<Core.Rules.Finding> Check(string taint) => new TaintForm().Check(
        DeclaredCluster.Of(MachineSettings.Recommended with { Taints = EquatableArray.Create<DeclaredText>(taint) }));
}
