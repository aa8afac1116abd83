using FlatcarGen.Generator.Literals;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Tests.Literals;

public class ListElementTests
{
    [Theory]
    [InlineData("""[X("$a")]""", """[X("$a", "b\n")]""")]
    [InlineData("""[X("$a", "c")]""", """[X("$a", "b\n", "c")]""")]
    [InlineData("""[X("$a", P = new string[0])]""", """[X("$a", "b\n", P = new string[0])]""")]
    [InlineData("""[X(["$a"])]""", """[X(["$a", "b\n"])]""")]
    [InlineData("""[X(P = ["$a", "c"])]""", """[X(P = ["$a", "b\n", "c"])]""")]
    [InlineData("""[X(P = ["$a",])]""", """[X(P = ["$a", "b\n",])]""")]
    [InlineData("""[X(P = new[] { "$a" })]""", """[X(P = new[] { "$a", "b\n" })]""")]
    [InlineData("""[X(P = new string[] { ("$" + "a") })]""", """[X(P = new string[] { ("$" + "a"), "b\n" })]""")]
    public void A_further_element_stands_behind_this_one(string before, string after) => Assert.Equal(after, AppendBehindA(before));

    [Fact]
    public void An_element_on_a_line_of_its_own_gets_one_on_the_next() =>
        Assert.Equal(
            "[X(P = [\n    \"$a\",\n    \"b\\n\" // why\n])]",
            AppendBehindA("[X(P = [\n    \"$a\" // why\n])]"));

    [Fact]
    public void A_line_of_a_file_from_Windows_ends_like_the_others() =>
        Assert.Equal("[X(P = [\r\n\t\"$a\",\r\n\t\"b\\n\"])]", AppendBehindA("[X(P = [\r\n\t\"$a\"])]"));

    [Theory]
    [InlineData("""[X(P = "$a")]""")]
    [InlineData("""[X(p: "$a")]""")]
    [InlineData("""[X] class D { const string S = "$a"; }""")]
    public void What_is_in_no_list_gets_nothing_behind_it(string source) => Assert.Null(AppendBehindA(source));

    [Fact]
    public void What_is_added_compiles()
    {
        var source = AppendBehindA("""
            [X("$a", P = ["c"])] class D;
            class X(params string[] p) : System.Attribute { public string[] P = p; }
            """);
        var compilation = CSharpCompilation.Create(
            "lists", [CSharpSyntaxTree.ParseText(source!)], ReferencePack.References, new(OutputKind.DynamicallyLinkedLibrary));
        var attribute = compilation.GetTypeByMetadataName("D")!.GetAttributes().Single();
        Assert.Equal(["$a", "b\n"], attribute.ConstructorArguments[0].Values.Select(value => value.Value));
    }

    /// <summary>Adds a text behind the outermost expression that starts with the literal "$…".</summary>
    private static string? AppendBehindA(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source);
        var literal = tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Single(node => node.Token.ValueText.StartsWith('$'));
        var element = literal.AncestorsAndSelf().OfType<ExpressionSyntax>()
            .TakeWhile(node => node == literal || node is BinaryExpressionSyntax).Last();
        return ListElement.TryAppendBehind(element, "b\n", out var span, out var text)
            ? tree.GetText().WithChanges(new TextChange(span, text)).ToString()
            : null;
    }
}
