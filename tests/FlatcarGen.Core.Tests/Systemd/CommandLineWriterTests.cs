using CsCheck;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Systemd;

public sealed class CommandLineWriterTests
{
    [Theory]
    [InlineData("--config=/etc/kubeadm.yml", "--config=/etc/kubeadm.yml")]
    [InlineData("", "''")]
    [InlineData("a b", "'a b'")]
    [InlineData("echo \"x\" > /y", "'echo \"x\" > /y'")]
    [InlineData("it's $HOME 5%\n", "\"it's $$HOME 5%%\\n\"")]
    [InlineData("\u0001\\", "'\\x01\\\\'")]
    public void A_word_is_quoted_where_it_has_to_be(string word, string written) =>
        Assert.Equal(written, CommandLineWriter.Quote(word));

    [Fact]
    public void A_placeholder_stands_inside_the_quotes() =>
        Assert.Equal("'a ${b} $$c'", CommandLineWriter.Quote(TemplateText.Parse("a ${b} $c")).ToString());

    [Fact]
    public void The_program_gets_the_very_words() =>
        Gen.String["ab $%'\"\\;<>{}#~\n\r\t\u0001\u007Fé\uFEFF-@:+!|"].Array[0, 4].Sample(words =>
        {
            var unit = $"[Service]\nExecStart={CommandLineWriter.Write("/bin/true", words)}\nType=exec\n";
            var directives = UnitFile.Parse(unit, UnitForm.Plain).Directives.ToList();

            Assert.Equal(2, directives.Count);
            var command = directives[0].CommandLine.Commands.Single();
            Assert.Equal(words, CommandExpansion.Arguments(command, _ => "expanded", _ => "expanded"));
        });

    [Fact]
    public void A_nul_is_left_out() => Assert.Equal("'a b'", CommandLineWriter.Quote("a\0 b"));
}
