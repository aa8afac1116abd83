using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Rules.Declarations;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Rules.Declarations;

public sealed class InvalidFragmentTests
{
    [Fact]
    public void a_second_butane_document_would_be_dropped()
    {
        const string Fragment = "storage: {}\n---\nsystemd: {}\n";
        var finding = Assert.Single(Check(new() { ButaneFragments = EquatableArray.Create<DeclaredText>(Fragment) }));
        Assert.Equal(Fragment.IndexOf("systemd", StringComparison.Ordinal), finding.Range!.Value.Start);
    }

    [Fact]
    public void a_kubeadm_patch_can_have_several_documents() => Assert.Empty(Check(new()
    {
        KubeadmPatches = EquatableArray.Create<DeclaredText>("kind: InitConfiguration\n---\nkind: ClusterConfiguration\n"),
    }));

    private static IEnumerable<Core.Rules.Finding> Check(PieceSet pieces) => new InvalidFragment().Check(pieces);
}
