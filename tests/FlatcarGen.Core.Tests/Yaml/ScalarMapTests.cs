using CsCheck;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Core.Tests.Yaml;

public sealed class ScalarMapTests
{
    [Theory]
    [InlineData("a: x >bar< y", "bar", "bar")]
    [InlineData("a: 'it''s >bar<'", "it's", "it''s")]
    [InlineData("a: 'it''s >bar<'", "bar", "bar")]
    [InlineData("a: \"\\t\\u00e9\\U0001F600bar\"", "bar", "bar")]
    [InlineData("a: \"x\\u00e9y\"", "\u00e9", "\\u00e9")]
    [InlineData("a: \"x\\U0001F600y\"", "\U0001F600", "\\U0001F600")]
    [InlineData("a: \"foo \\\n   bar\"", "o b", "o \\\n   b")]
    [InlineData("a: foo  \n   bar", "o b", "o  \n   b")]
    [InlineData("a: foo\n\n   bar", "o\nb", "o\n\n   b")]
    [InlineData("a: |\n  foo\n    bar\n", "bar", "bar")]
    [InlineData("a: |\n  foo\n    bar\n", "o\n  b", "o\n    b")]
    [InlineData("a: |2\n    foo\n  bar\n", "  foo", "  foo")]
    [InlineData("a: |\n\n\n  foo\n  \n  bar\n", "bar", "bar")]
    [InlineData("a: |\r\n  foo\r\n  bar\r\n", "bar", "bar")]
    [InlineData("a: >\n  foo\n  bar\n\n  baz\n   more\n  end\n", "baz", "baz")]
    [InlineData("a: >\n  foo\n  bar\n\n  baz\n   more\n  end\n", "foo bar", "foo\n  bar")]
    [InlineData("a: >\n  foo\n  bar\n\n  baz\n   more\n  end\n", "end", "end")]
    [InlineData("a:\n  - b: !!str &x |-\n      foo\n      bar\n", "bar", "bar")]
    public void A_part_of_a_scalar_is_found_where_it_was_written(string text, string part, string expected)
    {
        var scalar = Scalars(YamlReader.Read(text).Root!).Last();

        var found = scalar.MappedText.ToSource(new(scalar.Text.IndexOf(part, StringComparison.Ordinal), part.Length));

        Assert.Equal(expected, text.Substring(found.Start, found.Length));
    }

    [Fact]
    public void What_the_writer_wrote_is_found_character_by_character() => NastyTree.Known.Sample(
        tree => AssertMapped(PlaceholderSyntax.Unparse(YamlWriter.Write(tree))),
        iter: 3_000);

    [CorpusTheory]
    [InlineData("butane", "*.bu")]
    [InlineData("kubeadm", "*.yaml")]
    public void What_others_wrote_is_found_character_by_character(string tool, string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Corpora.Folder!, tool, "accept"), pattern))
            AssertMapped(File.ReadAllText(file));
    }

    [Fact]
    public void A_place_is_inside_the_scalar_whatever_was_read() => NastyText.Any.Array[0, 20].Select(string.Concat).Sample(
        text =>
        {
            foreach (var scalar in YamlReader.Read(text).Roots.SelectMany(Scalars))
            {
                var whole = scalar.Range!.Value;
                var found = scalar.MappedText.ToSource(new(0, scalar.Text.Length));
                Assert.True(found.Start >= whole.Start && found.End <= whole.End && found.Length >= 0, $"{found} in {whole}");
            }
        },
        iter: 5_000);

    [Fact]
    public void What_code_made_has_no_place() => Assert.Null(YamlScalar.String("a").Place);

    [Fact]
    public void What_was_declared_has_the_place_of_its_declaration() =>
        Assert.Equal(7, YamlScalar.String(new DeclaredText("a", new Anchor(7))).Place!.Value.Text.At.Id);

    [Fact]
    public void A_document_inside_a_scalar_leads_to_the_characters_of_the_outer_text()
    {
        const string Outer = "contents: |\n  kind: a\n  list:\n    - \"b\\tc\"\n";
        var inner = YamlReader.Read(((YamlScalar)((YamlMapping)YamlReader.Read(Outer).Root!)["contents"]!).MappedText);

        var place = ((YamlSequence)((YamlMapping)inner.Root!)["list"]!)[0].Place!.Value;

        Assert.Equal("\"b\\tc\"", Outer.Substring(place.Range!.Value.Start, place.Range.Value.Length));
    }

    private static void AssertMapped(string text)
    {
        foreach (var scalar in YamlReader.Read(text).Roots.SelectMany(Scalars).Where(scalar => !scalar.IsBinary))
        {
            var map = scalar.MappedText;
            Assert.Equal(scalar.Text, map.Value);
            for (var i = 0; i < scalar.Text.Length; i++)
                AssertSame(scalar.Text[i], text, map.ToSource(new(i, 1)));
        }
    }

    private static void AssertSame(char expected, string text, TextRange found)
    {
        if (found.Length == 1 && expected is not ('\n' or ' '))
            Assert.Equal(expected, text[found.Start]);
        else if (found.Length > 1)
            Assert.Contains(text[found.Start], "\\'\r");
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.SelectMany(entry => Scalars(entry.Key).Concat(Scalars(entry.Value))),
        YamlSequence sequence => sequence.SelectMany(Scalars),
        _ => [(YamlScalar)node],
    };
}
