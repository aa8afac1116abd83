using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7022Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("{|FCG7022:update-check.service|}", Mask = true)]
            const string Check = "[Service]\nExecStart=/opt/bin/check\n";
        }
        """;

    protected override string Message =>
        "'update-check.service' is masked, so that the text that is given for it is thrown away; leave out one of the two";

    protected override string Silent => """
        [Unit("update-check.service", Mask = true)]
        static class Pieces
        {
            [Unit("other.service", Enabled = false)]
            const string Other = "[Service]\nExecStart=/opt/bin/check\n";
        }
        """;

    [Fact]
    public Task Enabled_and_masked() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: {|FCG7022:docker.service|}
              enabled: true
              mask: true
            - name: locksmithd.service
              mask: true
            - name: update-engine.service
              enabled: false
              mask: true
        """);
}
