namespace FlatcarGen.Build.Tests.Sources;

public sealed class CSharpFileTests
{
    private const string Source = """"
        // class Comment { class Worker { } }
        #if class Directive { }
        namespace My.Ns;

        /* class Worker */
        public static partial class Prod<T> where T : class
        {
            const string Text = "class Quoted { \" { ";
            const string Verbatim = @"c:\""{";
            const string Raw = """ "{" { "" """;
            const char Brace = '{';
            string Filled => $"{Text + "}"} {{ local: motd.txt";

            public static partial class Worker;

            [Worker(Name = "{")]
            public static partial class @Worker
            {
                const string Other = "local: other.txt, local: other.txt2";
            }

            partial record struct Point(int X) { }
        }

        partial record Last;
        """";

    private static readonly CSharpFile s_file = new("Prod.cs", Source);

    [Theory]
    [InlineData("My.Ns.Prod", 6)]
    [InlineData("My.Ns.Prod+Point", 22)]
    [InlineData("My.Ns.Last", 25)]
    public void Finds_types_by_their_reflection_names(string name, int line) =>
        Assert.Equal(line, Assert.Single(s_file.Declarations(name)).Spot.Line);

    [Fact]
    public void Tells_the_part_with_attributes()
    {
        var parts = s_file.Declarations("My.Ns.Prod+Worker").ToList();

        Assert.Equal([(14, false), (17, true)], parts.Select(part => (part.Spot.Line, part.HasAttributes)));
        Assert.Equal(new SourceSpot("Prod.cs", 17, 33, 17, 40), parts[1].Spot);
    }

    [Theory]
    [InlineData("Comment")]
    [InlineData("Comment+Worker")]
    [InlineData("My.Ns.Worker")]
    [InlineData("My.Ns.Quoted")]
    [InlineData("Directive")]
    [InlineData("Last")]
    public void Takes_nothing_else_for_a_type(string name) => Assert.Empty(s_file.Declarations(name));

    [Theory]
    [InlineData("namespace A.B { namespace C { class D { class E { } } } class F { } } class G;", "A.B.C.D+E")]
    [InlineData("namespace A.B { namespace C { class D { class E { } } } class F { } } class G;", "A.B.F")]
    [InlineData("namespace A.B { namespace C { class D { class E { } } } class F { } } class G;", "G")]
    [InlineData("namespace @namespace; class @class { }", "namespace.class")]
    [InlineData("interface I { void M() { if (true) { } } } class After { }", "After")]
    public void Follows_namespaces_of_both_kinds(string source, string name) => Assert.Single(new CSharpFile("", source).Declarations(name));

    [Fact]
    public void Finds_whole_words_in_strings_only()
    {
        Assert.Equal([(12, 47)], Places("motd.txt"));
        Assert.Equal([(19, 31)], Places("local: other.txt"));
        Assert.Empty(Places("Worker"));
        Assert.Empty(Places("otd.txt"));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("$\"{")]
    [InlineData("@\"")]
    [InlineData("\"\"\"")]
    [InlineData("'")]
    [InlineData("/*")]
    [InlineData("$@\"{\"")]
    [InlineData("class")]
    [InlineData("namespace")]
    [InlineData("}}} class A {{{")]
    public void Half_written_source_is_no_trouble(string source) => Assert.Empty(new CSharpFile("", source).InStrings("x"));

    private static IEnumerable<(int, int)> Places(string text) => s_file.InStrings(text).Select(spot => (spot.Line, spot.Column));
}
