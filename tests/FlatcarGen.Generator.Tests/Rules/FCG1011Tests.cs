using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1011Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                public static string {|FCG1011:Butane|} => "mine";
            }
        }
        """;

    protected override string Message => "'Butane' is the name of a member that is generated into 'First'; rename this one";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            public const string Butane = "mine", Render = "mine";

            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                public static string butane => Prod.Butane + First.Butane + First.Render(token: "x").Butane;

                [File("/etc/token", Mode = "0600")]
                const string Token = "${token}";
            }
        }
        """;

    [Fact]
    public Task A_cluster_has_a_list_of_its_own() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            static void {|FCG1011:Artifacts|}(int a) { }

            static void {|FCG1011:Artifacts|}() { }

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_member_cannot_bear_the_name_of_its_class() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class {|FCG1011:Artifacts|}
        {
            [ControlPlane(Bootstrap = true)]
            static partial class {|FCG1011:Render|};
        }
        """);
}
