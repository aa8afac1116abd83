using CsCheck;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Systemd;

public sealed class UnitFileTests
{
    [Fact]
    public void Sections_and_directives_are_read_with_their_places()
    {
        const string text = "[Unit]\nDescription = a b \n\n[Service]\nExecStart=/bin/true\n";
        var file = Parse(text);

        Assert.Equal(["Unit", "Service"], file.Sections.Select(section => section.Name));
        var description = file.Sections[0].Directives.Single();
        Assert.Equal(("Description", "a b"), (description.Key, description.Value.Value));
        Assert.Equal("Description", Slice(text, description.KeyRange));
        Assert.Equal("a b", Slice(text, description.ValueRange));
        Assert.Equal("Description = a b ", Slice(text, description.Lines));
        Assert.Equal("[Service]", Slice(text, file.Sections[1].HeaderRange));
    }

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/a \\\n  b\n", "/bin/a    b")]
    [InlineData("[Service]\nExecStart=/bin/a \\\n# no\n  ; no\n b\n", "/bin/a   b")]
    [InlineData("[Service]\nExecStart=/bin/a \\\n\nb=c\n", "/bin/a")]
    [InlineData("[Service]\nExecStart=/bin/a \\ \nb=c\n", "/bin/a \\")]
    [InlineData("[Service]\nExecStart=/bin/a \\\\\nb=c\n", "/bin/a \\\\")]
    [InlineData("[Service]\nExecStart=/bin/a \\", "/bin/a")]
    [InlineData("[Service]\r\nExecStart=/bin/a \\\r\nb\r\n", "/bin/a  b")]
    [InlineData("\uFEFF[Service]\nExecStart=/bin/a\n", "/bin/a")]
    [InlineData("\t[Service]\n\tExecStart=/bin/a\n", "/bin/a")]
    [InlineData("[Service]\nExecStart=/bin/a=b #c\n", "/bin/a=b #c")]
    public void Lines_are_read_as_systemd_reads_them(string text, string value) =>
        Assert.Equal(value, Parse(text).Directives.First().Value.Value);

    [Fact]
    public void A_word_behind_a_continuation_knows_its_characters()
    {
        const string text = "[Service]\nExecStart=/bin/a \\\n# x\n  last\n";
        var value = Parse(text).Directives.Single().Value;

        Assert.Equal("last", Slice(text, value.ToSource(new(value.Length - 4, 4))));
    }

    [Theory]
    [InlineData("[Service\nA=b", 2)]
    [InlineData("A=b\n[Service]\n", 1)]
    [InlineData("[Service]\nnonsense\n=b\n", 2)]
    [InlineData("\uFEFF# c\n[Service]\n", 1)]
    public void Lines_that_systemd_cannot_read_are_kept(string text, int count) =>
        Assert.Equal(count, Parse(text).Unreadable.Count);

    [Fact]
    public void Comments_are_kept_with_their_places()
    {
        const string text = "# one\n[Unit]\n  ; two\n";

        Assert.Equal(["# one", "; two"], Parse(text).Comments.Select(comment => Slice(text, comment.Range)));
    }

    [Fact]
    public void A_declared_unit_reads_as_systemd_will_see_it()
    {
        const string text = "[Service]\nExecStart=/bin/a $${HOME} ${name}\n";
        var value = UnitFile.Parse(text, UnitForm.Declared).Directives.Single().Value;

        Assert.Equal("/bin/a ${HOME} " + MappedText.Unknown, value.Value);
        Assert.Equal("$${HOME}", Slice(text, value.ToSource(new(7, 7))));
        Assert.Equal("${name}", Slice(text, value.ToSource(new(15, 1))));
    }

    [Fact]
    public void Any_text_gives_a_unit_whose_places_lie_in_it() =>
        Gen.Select(Gen.String["[]Us=\\# ;\n\r\t\0${}a\uFEFF\uD800'\""], Gen.Bool).Sample((text, isDeclared) =>
        {
            var file = UnitFile.Parse(text, isDeclared ? UnitForm.Declared : UnitForm.Plain);

            foreach (var directive in file.Directives)
            {
                Assert.StartsWith(directive.Key.Substring(0, 1), Slice(text, directive.KeyRange), StringComparison.Ordinal);
                Assert.InRange(directive.ValueRange.End, directive.KeyRange.End + 1, directive.Lines.End);
                foreach (var word in directive.CommandLine.Commands.SelectMany(command => command.Arguments.Prepend(command.Program)))
                    Assert.InRange(word.Range.Start, directive.ValueRange.Start, directive.ValueRange.End);
            }
        });

    private static UnitFile Parse(string text) => UnitFile.Parse(text, UnitForm.Plain);

    private static string Slice(string text, TextRange range) => text.Substring(range.Start, range.Length);
}
