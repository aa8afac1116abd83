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

    [Theory]
    [InlineData("{|FCG2032:[ -e /etc/a.conf ] && b --load /etc/a.conf|}")]
    [InlineData("a; {|FCG2032:test -d /etc/kubernetes/extra && [ -s /opt/a ] && cp -r /etc/kubernetes/extra /run|}")]
    [InlineData("[ -e /run/a ] && touch /b")]
    [InlineData("[ -f /etc/kubernetes/admin.conf ] && cp /etc/kubernetes/admin.conf /run")]
    [InlineData("[ -e /etc/a ] && [ -e /var/lib/b ] && touch /c")]
    [InlineData("curl --fail -o /etc/a https://example.com/a; [ -s /etc/a ] && touch /b")]
    [InlineData("echo > /etc/a; [ -s /etc/a ] && touch /b")]
    [InlineData("[ ! -e /etc/a ] && touch /etc/a")]
    [InlineData("[ -e $A ] && touch /b")]
    [InlineData("[ $A = b ] && touch /b")]
    public Task With_Restart_only_for_what_does_not_change(string script) => Verify.Analyzer(
        $$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nType=oneshot\nRestart=on-failure\nExecStart=/bin/bash -c '{{script}}'\n";
        }
        """);

    [Fact]
    public Task With_Restart_another_unit_may_make_the_file_or_the_configuration_has_it() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/b.conf
              mode: 0644
              contents:
                inline: b
        systemd:
          units:
            - name: a.service
              enabled: true
              contents: |
                [Service]
                Type=oneshot
                Restart=on-failure
                ExecStart=/bin/bash -c '[ -e /etc/a.conf ] && touch /run/a'
                ExecStart=/bin/bash -c '[ -e /etc/b.conf ] && touch /run/a'
                ExecStart=/bin/bash -c '{|FCG2032:[ -e /etc/c.conf ] && touch /run/a|}'
                [Install]
                WantedBy=multi-user.target
            - name: b.service
              enabled: true
              contents: |
                [Service]
                ExecStart=/opt/bin/b --out /etc/a.conf
                [Install]
                WantedBy=multi-user.target
        """);
}
