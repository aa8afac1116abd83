using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Resolution;

public sealed class PieceLayersTests
{
    [Fact]
    public void What_is_nearer_to_the_node_wins()
    {
        var cluster = With("cluster", With("cluster's include"));
        var node = With("node", With("node's include"));

        Assert.Equal("node", Contents(cluster, node));
        Assert.Equal("node's include", Contents(cluster, PieceSet.Empty with { Includes = node.Includes }));
        Assert.Equal("cluster", Contents(cluster, PieceSet.Empty));
        Assert.Equal("cluster's include", Contents(PieceSet.Empty with { Includes = cluster.Includes }, PieceSet.Empty));
    }

    [Fact]
    public void Pieces_stand_in_the_order_of_their_paths()
    {
        var pieces = new PieceSet { Files = EquatableArray.Create(new FilePiece("/b"), new FilePiece("/a"), new FilePiece("/B")) };

        Assert.Equal(["/B", "/a", "/b"], PieceLayers.Flatten(PieceSet.Empty, pieces).Files.Select(file => file.Path.Value));
    }

    [Fact]
    public void Fragments_come_from_far_to_near() => Assert.Equal(
        ["cluster: 1", "node: 1"],
        PieceLayers.Flatten(
            new() { ButaneFragments = Planned.Texts("cluster: 1") },
            new() { ButaneFragments = Planned.Texts("node: 1") }).ButaneFragments.Select(text => text.Value));

    private static PieceSet With(string contents, params PieceSet[] includes) => new()
    {
        Files = EquatableArray.Create(new FilePiece("/etc/x") { Contents = contents }),
        Includes = includes.ToEquatableArray(),
    };

    private static string? Contents(PieceSet cluster, PieceSet node) =>
        Assert.Single(PieceLayers.Flatten(cluster, node).Files).Contents?.Value;
}
