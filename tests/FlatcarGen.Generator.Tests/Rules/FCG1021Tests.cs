using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1021Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        partial class {|FCG1021:Prod|}<T>
        {
            [ControlPlane(Bootstrap = true)]
            partial class First;
        }
        """;

    protected override string Message => "'Prod' is generic: declare clusters and nodes in ordinary classes";

    protected override string Silent => """
        partial record Outer
        {
            [FlatcarCluster(KubernetesVersion = "1.34.1"), Include(typeof(Pieces<int>))]
            sealed partial record Prod
            {
                [ControlPlane(Bootstrap = true)]
                abstract partial class First;
            }
        }

        [User("core")]
        class Pieces<T>;
        """;

    [Fact]
    public Task A_node_is_looked_at_as_well() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            partial class {|FCG1021:First|}<T>;
        }
        """);

    [Fact]
    public Task What_is_around_a_cluster_counts() => Verify.Message(
        "'Outer' is no class: declare clusters and nodes in ordinary classes",
        """
        partial struct Outer
        {
            [FlatcarCluster(KubernetesVersion = "1.34.1")]
            partial class {|FCG1021:Prod|}
            {
                [ControlPlane(Bootstrap = true)]
                partial class First;
            }
        }
        """);

    [Fact]
    public Task A_class_that_only_its_file_sees_has_no_further_parts() => Verify.Message(
        "'Prod' is local to its file: declare clusters and nodes in ordinary classes",
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        file partial class {|FCG1021:Prod|}
        {
            [ControlPlane(Bootstrap = true)]
            partial class First;
        }
        """);
}
