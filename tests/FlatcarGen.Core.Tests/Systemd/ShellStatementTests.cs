using CsCheck;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Systemd;

public sealed class ShellStatementTests
{
    private static readonly string[] Pieces =
        ["a", " ", "'", "\"", "\\", "$(", ")", "(", "`", "|", "&&", ";", "\n", "<", ">", "2>&1", "#", "{", "}", "if ", "A=b ", "\0", "\uD800", "<<E"];

    [Theory]
    [InlineData("a b 'c d' \"e\"f", "a|b|c d|ef>")]
    [InlineData("a && b || c; d & e", "a>&& b>|| c>; d>& e>")]
    [InlineData("a | b |& c\nd", "a>| b>|& c>\n d>")]
    [InlineData("if [ a ] && b; then c; fi", "[|a|]>&& b>; c>; >")]
    [InlineData("A=b C='d e' f", "f>")]
    [InlineData("a $(b | c \")\" ; d) e", "a|$(b | c ) ; d)|e>")]
    [InlineData("a \"$(b \"c\" )\" d", "a|$(b c )|d>")]
    [InlineData("a \"\\$(b\"; c", "a|$(b>; c>")]
    [InlineData("a # b; c\nd", "a>\n d>")]
    [InlineData("a#b ${#c}", "a#b|${#c}>")]
    [InlineData("(a; b) c", "a>; b>) c>")]
    [InlineData("a <<E\nb\nE", "")]
    public void Commands_and_what_stands_behind_them(string script, string expected) => Assert.Equal(
        expected,
        string.Join(" ", Read(script).Select(statement => string.Join("|", statement.Words.Select(word => word.Value)) + ">" + statement.End)));

    [Theory]
    [InlineData("a < b", "<b")]
    [InlineData("a <b >>'c d' 2>/dev/null", "<b >>c d >/dev/null")]
    [InlineData("a 2>&1 &> c", ">&1 &>c")]
    [InlineData("a b2 > c3", ">c3")]
    [InlineData("a '>' b \\> c", "")]
    public void Redirections(string script, string expected) => Assert.Equal(
        expected,
        string.Join(" ", Read(script).SelectMany(statement => statement.Redirections).Select(redirection => redirection.Operator + redirection.Target.Value)));

    [Fact]
    public void Words_know_their_characters()
    {
        var word = Read("a;  b 'c d'")[1].Words[1];
        Assert.Equal((new TextRange(6, 5), "c d"), (word.Range, word.Value));
    }

    [Fact]
    public void Any_text_is_read_to_its_end() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Sample(
            pieces =>
            {
                var text = string.Concat(pieces.Select(piece => Pieces[piece]));
                var at = 0;
                foreach (var word in Read(text).SelectMany(statement => statement.All))
                {
                    Assert.InRange(word.Range.Start, at, text.Length - 1);
                    Assert.True(word.Range.Length > 0);
                    at = word.Range.End;
                }

                Assert.True(at <= text.Length);
            },
            iter: 5_000);

    private static IReadOnlyList<ShellStatement> Read(string script) => ShellScript.Read(MappedText.Plain(new DeclaredText(script, new Anchor(1))));
}
