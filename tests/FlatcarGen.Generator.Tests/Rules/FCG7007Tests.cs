using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7007Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              contents:
                inline: a
                source: {|FCG7007:https://example.com/motd|}
                verification:
                  hash: sha256-0000000000000000000000000000000000000000000000000000000000000000
        """;

    protected override string Message => "Give one of 'inline', 'local' and 'source', not several.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              contents:
                inline: a
        """;

    [Fact]
    public Task In_a_fragment() => Verify.Analyzer(""""
        static class Pieces
        {
            [ButaneFragment]
            const string Unit = """
                systemd:
                  units:
                    - name: a.service
                      contents: "[Service]\nExecStart=/bin/true\n"
                      contents_local: {|FCG7007:a.service|}
                """;
        }
        """");
}
