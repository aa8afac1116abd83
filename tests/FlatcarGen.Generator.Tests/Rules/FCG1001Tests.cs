using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1001Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        public static class {|FCG1001:Prod|}
        {
            [ControlPlane(Bootstrap = true)]
            public static partial class First;
        }
        """;

    protected override string Message => "'Prod' is not partial, so that its texts cannot be generated into it; make it partial";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        public static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            public static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1"), Include(typeof(Pieces))]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }

        static class Pieces
        {
            [File("/etc/motd")]
            const string Motd = "prod\n";
        }
        """;

    [Fact]
    public Task Every_class_around_a_cluster_has_to_be_partial() => Verify.Fix(
        """
        class {|FCG1001:Outer|}
        {
            [FlatcarCluster(KubernetesVersion = "1.34.1")]
            sealed partial class Prod
            {
                [ControlPlane(Bootstrap = true)]
                class {|FCG1001:First|} { }
            }
        }
        """,
        """
        partial class Outer
        {
            [FlatcarCluster(KubernetesVersion = "1.34.1")]
            sealed partial class Prod
            {
                [ControlPlane(Bootstrap = true)]
                partial class First { }
            }
        }
        """);
}
