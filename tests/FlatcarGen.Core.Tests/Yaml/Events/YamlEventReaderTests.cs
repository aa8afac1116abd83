using FlatcarGen.Core.Yaml;
using FlatcarGen.Core.Yaml.Events;

namespace FlatcarGen.Core.Tests.Yaml.Events;

public sealed class YamlEventReaderTests
{
    [Theory]
    [InlineData("a: b", "+DOC +MAP =a =b -MAP")]
    [InlineData("a:\n- b\n-\n- c: d\n  e:\n", "+DOC +MAP =a +SEQ =b = +MAP =c =d =e = -MAP -SEQ -MAP")]
    [InlineData("- - a\n  - b\n- c", "+DOC +SEQ +SEQ =a =b -SEQ =c -SEQ")]
    [InlineData("? a\n: b\n? c", "+DOC +MAP =a =b =c = -MAP")]
    [InlineData("? - a\n: - b", "+DOC +MAP +SEQ =a -SEQ +SEQ =b -SEQ -MAP")]
    [InlineData(": a", "+DOC +MAP refused")]
    public void Blocks_are_told_by_their_indentation(string text, string expected) => Assert.Equal(expected, EventOutline.Of(text));

    [Theory]
    [InlineData("[a, {b: c, d}, ]", "+DOC +SEQ[] =a +MAP{} =b =c =d = -MAP -SEQ")]
    [InlineData("[a: b, ? c, d]", "+DOC +SEQ[] +MAP{} =a =b -MAP +MAP{} =c = -MAP =d -SEQ")]
    [InlineData("{\"a\":b, y:,c: }", "+DOC +MAP{} \"a =b =y: = =c = -MAP")]
    [InlineData("[\na,\n\tb\n]", "+DOC +SEQ[] =a =b -SEQ")]
    [InlineData("[]: {}", "+DOC +MAP +SEQ[] -SEQ +MAP{} -MAP -MAP")]
    [InlineData("[[a]: b]", "+DOC +SEQ[] +MAP{} +SEQ[] =a -SEQ =b -MAP -SEQ")]
    public void Brackets_make_collections_on_any_lines(string text, string expected) => Assert.Equal(expected, EventOutline.Of(text));

    [Theory]
    [InlineData("a b", "=a_b")]
    [InlineData("a\n b\n\n c", "=a_b\\nc")]
    [InlineData("a#b:c", "=a#b:c")]
    [InlineData("-a", "=-a")]
    [InlineData("?a", "=?a")]
    [InlineData(":a", "=:a")]
    [InlineData("a # b", "=a")]
    [InlineData("a  \r\n  b", "=a_b")]
    [InlineData("a\u0085b\u2028c", "=a_b\\u2028c")]
    [InlineData("https://x:1/y?z", "=https://x:1/y?z")]
    public void Plain_scalars_go_on_until_something_else_is_meant(string text, string expected) =>
        Assert.Equal("+DOC " + expected, EventOutline.Of(text));

    [Theory]
    [InlineData("'it''s'", "'it's")]
    [InlineData("'a \n  b\n\n c'", "'a_b\\nc")]
    [InlineData("\"a\\tb\\x41\\u00e9\\U0001F600\\0\"", "\"a\\u0009bA\\u00e9\\ud83d\\ude00\\u0000")]
    [InlineData("\"a \\\n   b\"", "\"a_b")]
    [InlineData("\"a\\\n\"", "\"a")]
    [InlineData("\"a\\ \n b\"", "\"a__b")]
    [InlineData("\"\\N\\_\\L\\P\\'\\\"\\\\\"", "\"\\u0085\\u00a0\\u2028\\u2029'\"\\\\")]
    [InlineData("''", "'")]
    public void Quotes_are_undone(string text, string expected) => Assert.Equal("+DOC " + expected, EventOutline.Of(text));

    [Theory]
    [InlineData("|\n a\n  b\n\n c\n", "|a\\n_b\\n\\nc\\n")]
    [InlineData("|-\n a\n", "|a")]
    [InlineData("|+\n a\n\n\n", "|a\\n\\n\\n")]
    [InlineData("|2\n   a", "|_a")]
    [InlineData("|1- # c\n  a", "|_a")]
    [InlineData("|#c\n a", "|a")]
    [InlineData(">\n a\n b\n\n c\n  d\n e\n", ">a_b\\nc\\n_d\\ne\\n")]
    [InlineData("|\n  \n a", "| refused")]
    [InlineData("|", "|")]
    public void Block_scalars_keep_or_fold_their_lines(string text, string expected) =>
        Assert.StartsWith("+DOC +MAP =x " + expected + " ", EventOutline.Of("x: " + text) + " ", StringComparison.Ordinal);

    [Theory]
    [InlineData("&a b", "&a =b")]
    [InlineData("!!str b", "<tag:yaml.org,2002:str> =b")]
    [InlineData("! b", "<!> =b")]
    [InlineData("!b%41", "<!bA> =")]
    [InlineData("!<x:y> &a [*a]", "&a <x:y> +SEQ[] *a -SEQ")]
    [InlineData("&a !b\nc: d", "&a <!b> +MAP =c =d -MAP")]
    [InlineData("&a b: c", "+MAP &a =b =c -MAP")]
    public void A_node_has_its_anchor_and_its_tag(string text, string expected) => Assert.Equal("+DOC " + expected, EventOutline.Of(text));

    [Theory]
    [InlineData("", "")]
    [InlineData("# a\n", "")]
    [InlineData("---\n", "+DOC =")]
    [InlineData("--- x\n--- |\n y\n...\n# z", "+DOC =x +DOC |y\\n")]
    [InlineData("%YAML 1.1\n%TAG !e! tag:e,2000:\n--- !e!f g", "+DOC <tag:e,2000:f> =g")]
    [InlineData("%TAG ! tag:e,2000:\n--- !f g\n---\n!f g", "+DOC <tag:e,2000:f> =g +DOC <!f> =g")]
    [InlineData("a\n...\nb", "+DOC =a refused")]
    public void Documents_follow_each_other(string text, string expected) => Assert.Equal(expected, EventOutline.Of(text));

    [Theory]
    [InlineData("a: &x !y b", 3, 9, 10)]
    [InlineData("a: &x", 3, 5, 5)]
    [InlineData("a:\n", 2, 2, 2)]
    [InlineData("a: |\n  b\n\n", 3, 3, 8)]
    [InlineData("a: \"b\" # c", 3, 3, 6)]
    [InlineData("a: b c # d", 3, 3, 6)]
    [InlineData("\uFEFFa: \U0001F600", 4, 4, 6)]
    public void A_value_has_its_place(string text, int start, int contentStart, int end)
    {
        var reader = new YamlEventReader(text);
        for (var i = 0; i < 4; i++)
            Assert.True(reader.Read());

        Assert.Equal((start, contentStart, end), (reader.Current.Start, reader.Current.ContentStart, reader.Current.End));
    }

    [Theory]
    [InlineData("a\n--- @", "refused")]
    [InlineData("a\n---\n- b\n- @", "+DOC =a +DOC +SEQ refused")]
    public void A_mistake_a_few_tokens_on_is_found_before_these_are_told(string text, string expected) =>
        Assert.Equal(expected, EventOutline.Of(text));

    [Theory]
    [InlineData("# a\n\t# b\nc: d", false)]
    [InlineData("?\t# a\n b", false)]
    [InlineData("a\n--- @", true)]
    public void Butane_and_kubeadm_differ_in_hardly_anything(string text, bool isReadByKubeadm)
    {
        Assert.Equal(!isReadByKubeadm, IsFirstDocumentRead(text, YamlDialect.Butane));
        Assert.Equal(isReadByKubeadm, IsFirstDocumentRead(text, YamlDialect.Kubeadm));
    }

    private static bool IsFirstDocumentRead(string text, YamlDialect dialect)
    {
        var reader = new YamlEventReader(text, dialect);
        while (reader.Read())
        {
            if (reader.Current.Kind == YamlEventKind.DocumentEnd)
                return true;
        }

        return false;
    }
}
