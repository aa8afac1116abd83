using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1004Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            static partial class {|FCG1004:Worker|}
            {
                [File("/etc/motd")]
                const string Motd = "worker\n";
            }
        }
        """;

    protected override string Message =>
        "'Worker' has no role in cluster 'Prod', and nothing includes it: mark it [ControlPlane] or [Worker], or include it";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true), Include(typeof(Greeting))]
            static partial class First;

            static class Greeting
            {
                [File("/etc/motd")]
                const string Motd = "first\n";
            }

            static class Names
            {
                public const string Motd = "/etc/motd";
            }
        }
        """;

    [Fact]
    public Task A_piece_of_another_piece_is_included() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1"), Include(typeof(Outer))]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Include(typeof(Inner))]
            static class Outer;

            static class Inner
            {
                [File("/etc/motd")]
                const string Motd = "first\n";
            }
        }
        """);
}
