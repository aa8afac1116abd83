using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2032Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -c 'a; {|FCG2032:[[ \"$A\" != b ]] && touch /run/a|}'\n";
        }
        """;

    protected override string Message =>
        "When this test is false, so is the script, and 'a.service' fails though there is nothing to do; write 'if …; then …; fi'";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nType=oneshot\nExecStart=/bin/bash -c 'if [ -e /a ] && [ -e /b ]; then touch /c; fi'\nExecStart=/bin/bash -c '[ -e /a ] && touch /b || true'\nExecStart=-/bin/bash -c '[ -e /a ] && touch /b'\nExecStart=/bin/bash -c '[ -e /a ] && [ -e /b ]'\nExecStart=/bin/bash -c '[ -e /a ] && touch /b; touch /c'\nExecStart=/bin/bash -c '[[ -e /a && -e /b ]]'\nExecStart=/bin/bash -c 'mkdir /a && touch /b'\nExecStart=/bin/bash -c 'until [ -e /a ] && touch /b; do sleep 1; done'\nExecStop=/bin/bash -c '[ -e /a ] && touch /b'\n";

            [Unit("b.service")]
            const string C1 = "[Service]\nRestart=on-failure\nExecStart=/bin/bash -c '[ -e /a ] && touch /b'\n";
        }
        """;

    [Theory]
    [InlineData("{|FCG2032:[ -e /a ] && touch /b|}")]
    [InlineData("sleep 1\\n {|FCG2032:test -e /a && touch /b && touch /c|};")]
    [InlineData("{|FCG2032:[[ -e /a && -e /b ]] && touch /c|} # done")]
    public Task Other_scripts(string script) => Verify.Analyzer(
        $$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStartPre=/bin/sh -c '{{script.Replace("\\", "\\\\", StringComparison.Ordinal)}}'\nExecStart=/bin/a\n";
        }
        """);
}
