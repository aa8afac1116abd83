using FlatcarGen.Core.Rules.Systemd;

namespace FlatcarGen.Core.Tests.Rules.Systemd;

public sealed class ListOutsideShellTests
{
    [Theory]
    [InlineData("/usr/bin/mkdir /a [|&&|] /usr/bin/true")]
    [InlineData("/usr/bin/test -f /a [||||] /usr/bin/b")]
    [InlineData("/usr/bin/a [|&|]")]
    [InlineData("/usr/bin/a [|&&|] ${B}")]
    public void It_is_found_on_its_characters(string line) =>
        RuleCheck.FindsAt<ListOutsideShell>($"[Service]\nExecStart={line}\n");

    [Theory]
    [InlineData("/bin/sh -c 'a && b || c &'")]
    [InlineData("/usr/bin/a \"b && c\"")]
    [InlineData("/usr/bin/a ; /usr/bin/b")]
    [InlineData("/usr/bin/a x&&y & z")]
    [InlineData("/usr/bin/curl http://x/?a=b&c=d")]
    [InlineData("/usr/bin/a '&&' b")]
    [InlineData("/usr/bin/a &&")]
    public void Other_text_is_left_alone(string line) =>
        RuleCheck.FindsNothing<ListOutsideShell>($"[Service]\nExecStart={line}\n");
}
