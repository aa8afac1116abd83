using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Tests.Templating;

public sealed class PlaceholderSyntaxTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("$NAME and $(date) and 100%")]
    [InlineData("${")]
    [InlineData("${}")]
    [InlineData("${a.b}")]
    [InlineData("${UNDEF:-x}")]
    [InlineData("${1a}")]
    [InlineData("$")]
    public void What_is_no_placeholder_is_literal(string declared) =>
        Assert.Equal(declared, TemplateText.Parse(declared).KnownText);

    [Theory]
    [InlineData("${a}", "<a>")]
    [InlineData("x${a}y${_b1}z", "x<a>y<_b1>z")]
    [InlineData("$${a}", "${a}")]
    [InlineData("$$${a}", "$${a}")]
    [InlineData("$${a}${b}", "${a}<b>")]
    [InlineData("${a}$${b}", "<a>${b}")]
    [InlineData("${a}${b}", "<a><b>")]
    [InlineData("${a.b} ${c}", "${a.b} <c>")]
    public void Placeholders_and_escapes_are_read_as_HCL_reads_them(string declared, string expected)
    {
        var read = string.Concat(TemplateText.Parse(declared).Segments.Select(s => s.IsPlaceholder ? $"<{s.Text}>" : s.Text));

        Assert.Equal(expected, read);
    }

    [Theory]
    [InlineData("a ${a.b} c", 2, 6)]
    [InlineData("a ${open\nnext }", 2, 6)]
    [InlineData("${}", 0, 3)]
    [InlineData("x${a:-b}", 1, 7)]
    public void A_malformed_placeholder_is_found_on_its_characters(string declared, int start, int length)
    {
        var range = Assert.Single(PlaceholderSyntax.FindMalformed(declared));

        Assert.Equal((start, length), (range.Start, range.Length));
    }

    [Theory]
    [InlineData("$${a.b}")]
    [InlineData("${a}")]
    [InlineData("$(x) $NAME")]
    public void A_well_formed_text_has_no_malformed_placeholder(string declared) =>
        Assert.Empty(PlaceholderSyntax.FindMalformed(declared));
}
