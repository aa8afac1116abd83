using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7119Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.0.0
        systemd:
          units:
            - name: a.service
              {|FCG7119:contents_local|}: a.service
        """;

    protected override string Message => "The key 'contents_local' needs version 1.1.0 and is left out.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: a.service
              contents_local: a.service
        """;

    [Fact]
    public Task In_a_declaration() => Verify.Analyzer(""""
        [FlatcarCluster(KubernetesVersion = "1.34.1", ButaneVersion = ButaneVersion.V1_0_0)]
        static partial class Prod
        {
            [ButaneFragment]
            const string Data = """
                storage:
                  luks:
                    - name: data
                      device: /dev/sdb
                      {|FCG7119:discard|}: true
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """");
}
