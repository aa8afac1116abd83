using FlatcarGen.Core.Rules.Systemd;

namespace FlatcarGen.Core.Tests.Rules.Systemd;

public sealed class PipeOutsideShellTests
{
    [Theory]
    [InlineData("/usr/bin/cat /etc/a [|||] /usr/bin/envsubst")]
    [InlineData("/usr/bin/a [||&|] b > /c")]
    [InlineData("/usr/bin/a \"x | y\" [|||] b")]
    public void It_is_found_on_its_characters(string line) =>
        RuleCheck.FindsAt<PipeOutsideShell>($"[Service]\nExecStart={line}\n");

    [Theory]
    [InlineData("/bin/bash -c 'a | b'")]
    [InlineData("/usr/bin/a \"b | c\"")]
    [InlineData("/usr/bin/cut -d | -f 1")]
    [InlineData("/usr/bin/column -s |")]
    [InlineData("/usr/bin/a x|y")]
    [InlineData("/usr/bin/a '|' b")]
    [InlineData("/usr/bin/expr a | b")]
    [InlineData("/usr/bin/a < b | c")]
    public void Other_text_is_left_alone(string line) =>
        RuleCheck.FindsNothing<PipeOutsideShell>($"[Service]\nExecStart={line}\n");
}
