using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Rules.Declarations;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Rules.Declarations;

public sealed class AmbiguousContentsTests
{
    private static readonly DeclaredText Other = new("other", new Anchor(7));

    [Fact]
    public void a_file_on_a_constant_has_no_contents_besides() =>
        AssertFound(new() { Files = EquatableArray.Create(new FilePiece("/etc/motd") { Contents = "text", OtherContents = Other }) });

    [Fact]
    public void a_unit_on_a_constant_has_no_contents_besides() =>
        AssertFound(new() { Units = EquatableArray.Create(new UnitPiece("a.service") { Contents = "text", OtherContents = Other }) });

    [Fact]
    public void a_drop_in_on_a_constant_has_no_contents_besides() =>
        AssertFound(new() { DropIns = EquatableArray.Create(new DropInPiece("a.service", "10.conf", "text") { OtherContents = Other }) });

    [Fact]
    public void one_text_is_right() => Assert.Empty(new AmbiguousContents().Check(new()
    {
        Files = EquatableArray.Create(new FilePiece("/etc/motd") { Contents = "text" }),
        Units = EquatableArray.Create(new UnitPiece("a.service") { Contents = "text" }),
        DropIns = EquatableArray.Create(new DropInPiece("a.service", "10.conf", "text")),
    }));

    private static void AssertFound(PieceSet pieces)
    {
        var finding = Assert.Single(new AmbiguousContents().Check(pieces));
        Assert.Equal(Other.At, finding.At);
        Assert.Contains("is given its contents twice", finding.Message, StringComparison.Ordinal);
    }
}
