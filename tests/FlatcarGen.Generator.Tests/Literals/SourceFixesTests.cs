using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Tests.Literals;

public class SourceFixesTests
{
    private static readonly SyntaxTree _file = CSharpSyntaxTree.ParseText("""
        class C
        {
            const string One = "one";
            const string Two = @"two";
            static readonly string[] Many = ["many"];
            const string Raw = $"{One}";
        }
        """);

    private static readonly List<LiteralMap> _constants = MapsIn(_file);
    private static readonly LiteralMap _elsewhere = MapsIn(CSharpSyntaxTree.ParseText("class D { const string Other = \"other\"; }"))[0];

    [Fact]
    public void Changes_of_several_texts_come_in_the_order_of_the_file() =>
        AssertFixed(
            [Edit(2, 0, 3, "2\""), Edit(1, 1, 0, "\n")],
            ("\"one\"", "\"o\\nne\""),
            ("@\"two\"", "@\"2\"\"\""));

    [Fact]
    public void Without_a_range_the_list_gets_an_element() =>
        AssertFixed([new(new(3), null, "more"), new(new(3), null, "most")], ("[\"many\"]", "[\"many\", \"more\", \"most\"]"));

    [Fact]
    public void Changes_that_touch_are_one() =>
        AssertFixed([Edit(1, 1, 0, "X"), Edit(1, 1, 1, "Y"), Edit(1, 2, 1, "Z")], ("\"one\"", "\"oXYZ\""));

    [Fact]
    public void Changes_that_overlap_are_no_fix() => Assert.Null(Map([Edit(1, 0, 2, "X"), Edit(1, 1, 1, "Y")]));

    [Fact]
    public void A_change_of_another_file_is_no_fix() => Assert.Null(Map([Edit(1, 0, 1, "X"), Edit(5, 0, 1, "Y")]));

    [Fact]
    public void A_change_of_no_constant_is_no_fix() => Assert.Null(Map([new(Anchor.None, new(0, 0), "X")]));

    [Fact]
    public void A_change_that_cannot_be_written_is_no_fix() => Assert.Null(Map([Edit(1, 0, 1, "X"), Edit(4, 0, 1, "Y")]));

    [Fact]
    public void No_change_is_no_fix() => Assert.Null(Map([]));

    [Fact]
    public void A_diagnostic_carries_its_fix()
    {
        var fix = Map([Edit(1, 0, 1, "\"")])!;
        Assert.Equal(fix, FixEncoding.Decode(FixProperties.Of(fix)![FixEncoding.Property]));
        Assert.Null(FixProperties.Of(null));
    }

    private static TextEdit Edit(int anchor, int start, int length, string newText) => new(new(anchor), new(start, length), newText);

    private static SourceFix? Map(TextEdit[] edits) =>
        SourceFixes.Map(
            new("Mend", EquatableArray.Create(edits)),
            _file,
            anchor => anchor.Id switch { 0 => null, 5 => _elsewhere, var id => _constants[id - 1] });

    private static void AssertFixed(TextEdit[] edits, params (string Before, string After)[] expected)
    {
        var fix = Map(edits);
        Assert.NotNull(fix);
        Assert.Equal("Mend", fix.Title);
        var changes = fix.Edits.Select(edit => new TextChange(new(edit.Start, edit.Length), edit.NewText));
        Assert.Equal(
            expected.Aggregate(_file.ToString(), (text, change) => text.Replace(change.Before, change.After)),
            _file.GetText().WithChanges(changes).ToString());
    }

    private static List<LiteralMap> MapsIn(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Select(declarator => declarator.Initializer!.Value)
            .Select(value => value is CollectionExpressionSyntax list ? ((ExpressionElementSyntax)list.Elements[0]).Expression : value)
            .Select(value => new LiteralMap(value, value is LiteralExpressionSyntax literal ? literal.Token.ValueText : "one"))
            .ToList();
}
