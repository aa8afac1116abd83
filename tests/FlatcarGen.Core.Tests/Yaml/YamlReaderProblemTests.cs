using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Yaml;

public sealed class YamlReaderProblemTests
{
    [Theory]
    [InlineData("files: [1, 2\npasswd: {}", "[", "not closed")]
    [InlineData("a: *nope", "*nope", "no anchor '&nope'")]
    [InlineData("a: &x [1]\n---\nb: *x", "*x", "no anchor '&x'")]
    [InlineData("a: &x [*x]", "*x", "stands inside the node")]
    [InlineData("&x {a: {b: *x}}", "*x", "stands inside the node")]
    [InlineData("a: 1\nb: 2\n\"a\": 3", "\"a\"", "'a' is in this mapping already")]
    [InlineData("<<: {}\n<<: {}", "<<", "in this mapping already")]
    [InlineData("? [a]\n: b\nc: d", "[a]", "must be a single value")]
    [InlineData("a: {b: 1}: c", ":", "")]
    [InlineData("a:\n\tb: 1", "\t", "tab")]
    [InlineData("\ta: 1", "\t", "tab")]
    [InlineData("- \ta: 1", "\t", "tab")]
    [InlineData("a: 1\u0000\nb: 2", "\u0000", "U+0000")]
    [InlineData("a: \"x\u0001\u0002\"", "\u0001", "U+0001")]
    [InlineData("a: \"\\/\"", "\\/", "escape")]
    [InlineData("a: \"\\ud83c\\udf89\"", "\\ud83c", "surrogates")]
    [InlineData("%YAML 1.2\n---\na: 1", "%YAML 1.2", "%YAML")]
    [InlineData("a: @b", "@", "cannot begin")]
    [InlineData("a: b: c", ":", "in quotes")]
    [InlineData("a: \"b", "\"b", "not closed")]
    [InlineData("a: \"\\d\"", "\\d", "single quotes")]
    [InlineData("a: [b, c", "c", "']' belongs here")]
    public void A_mistake_is_reported_on_its_characters(string text, string expected, string message)
    {
        var problem = YamlReader.Read(text).Problems[0];

        Assert.Equal(expected, text.Substring(problem.Range.Start, problem.Range.Length));
        Assert.Contains(message, problem.Message);
    }

    [Fact]
    public void A_lone_surrogate_is_reported()
    {
        var problem = Assert.Single(YamlReader.Read("a: \U0001F600\ud800").Problems);

        Assert.Equal(5, problem.Range.Start);
        Assert.Contains("U+D800", problem.Message);
    }

    [Theory]
    [InlineData("a: \"\\\\/\"")]
    [InlineData("a: \"\\ud7ff\"")]
    [InlineData("a:\t1")]
    [InlineData("a: x\ty")]
    [InlineData("[a,\tb]")]
    [InlineData("%YAML 1.1\n---\na: 1")]
    [InlineData("\ufeffa: 1")]
    [InlineData("a: &x 1\nb: *x")]
    public void What_butane_takes_is_no_mistake(string text) => Assert.Empty(YamlReader.Read(text).Problems);

    [Theory]
    [InlineData(2, true)]
    [InlineData(600, false)]
    public void A_forbidden_character_behind_the_first_document_counts_as_far_as_butane_decodes(int distance, bool isProblem)
    {
        var text = "a: b\n---\n" + string.Concat(Enumerable.Repeat("- é\n", distance)) + "\u0001";

        Assert.Equal(isProblem, YamlReader.ReadFirst(new DeclaredText(text, default)).HasProblems);
        Assert.True(YamlReader.Read(text).HasProblems);
    }

    [Theory]
    [InlineData(YamlReader.MaxDepth - 1, false)]
    [InlineData(YamlReader.MaxDepth, true)]
    [InlineData(100_000, true)]
    public void Only_so_many_levels_are_read(int lists, bool isProblem)
    {
        Assert.Equal(isProblem, YamlReader.Read(new string('[', lists) + "x" + new string(']', lists)).HasProblems);
        Assert.Equal(isProblem, YamlReader.Read(string.Concat(Enumerable.Repeat("- ", lists)) + "x").HasProblems);
    }

    [Fact]
    public void Aliases_cannot_make_a_tree_deeper_than_that()
    {
        var text = "a0: &a0 [[[[[[[[[[x]]]]]]]]]]\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"a{i}: &a{i} [[[[[[[[[[*a{i - 1}]]]]]]]]]]\n"));

        var read = YamlReader.Read(text);

        Assert.Contains("levels deep", read.Problems[0].Message);
        Assert.True(Depth(read.Root!) <= YamlReader.MaxDepth);
    }

    [Fact]
    public void Aliases_cannot_stand_for_billions_of_nodes()
    {
        var text = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));

        Assert.Contains("more than 100000 nodes", YamlReader.Read(text).Problems[0].Message);
    }

    [Fact]
    public void Nor_can_many_aliases_of_a_few_nodes() =>
        Assert.Contains(
            "more than 100000 nodes",
            YamlReader.Read("- &a [" + string.Join(", ", Enumerable.Repeat("x", 500)) + "]\n" + string.Concat(Enumerable.Repeat("- *a\n", 300))).Problems[0].Message);

    [Fact]
    public void Problems_are_told_up_to_a_number() =>
        Assert.Equal(YamlReader.MaxProblems, YamlReader.Read(string.Concat(Enumerable.Repeat("a: b\n", 1000))).Problems.Count);

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("a: b\n")]
    [InlineData("- &a b\n- *a\n")]
    [InlineData("- \"\\n\"\n")]
    [InlineData("[],")]
    [InlineData("---\n")]
    [InlineData("\u0000")]
    [InlineData("\t")]
    [InlineData("${")]
    [InlineData("a: |\n  x\n")]
    [InlineData("- {a: b, c: [d, e]}\n")]
    public void A_megabyte_is_read_and_its_problems_are_inside(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));

        YamlReader.Read(text);
    }

    [Fact]
    public void A_megabyte_of_different_keys_is_read()
    {
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"key{i}: x\n"));

        Assert.Equal(100_000, ((YamlMapping)YamlReader.Read(text).Root!).Count);
    }

    private static int Depth(YamlNode node) => node switch
    {
        YamlMapping mapping => 1 + mapping.Select(entry => Depth(entry.Value)).DefaultIfEmpty(0).Max(),
        YamlSequence sequence => 1 + sequence.Select(Depth).DefaultIfEmpty(0).Max(),
        _ => 1,
    };
}
