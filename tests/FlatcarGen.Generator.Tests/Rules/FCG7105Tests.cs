using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7105Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          links:
            - path: /srv/data
              target: /var/lib/data
          files:
            - path: {|FCG7105:/srv/data/a|}
        """;

    protected override string Message =>
        "The path of this file leads through a link that is declared too; name the place that the link points to.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          links:
            - path: /srv/data
              target: /var/lib/data
          files:
            - path: /var/lib/data/a
        """;

    [Fact]
    public Task In_a_declaration() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [Link("/srv/data", "/var/lib/data")]
        [File({|FCG7105:"/srv/data/a"|}, Contents = "a")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
