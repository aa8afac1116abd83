using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1010Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, Name = {|FCG1010:"../first"|})]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'../first' cannot be the name of a folder or file: use lower-case letters, digits and inner hyphens, at most 63, and no name that Windows reserves";

    protected override string Silent => """
        [FlatcarCluster("0-prod-0", KubernetesVersion = "1.34.1")]
        static partial class Ünïcode
        {
            [ControlPlane(Bootstrap = true, Name = "con1")]
            static partial class Con;
        }
        """;

    [Theory]
    [InlineData("Prod")]
    [InlineData("a/b")]
    [InlineData("a\\\\b")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("nul")]
    [InlineData("a.b")]
    [InlineData("${name}")]
    [InlineData("a23456789012345678901234567890123456789012345678901234567890abcd")]
    public Task A_name_of_a_cluster_is_one_of_a_folder(string name) => Verify.Analyzer(
        $$"""
        [FlatcarCluster({|FCG1010:"{{name}}"|}, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_class_name_that_gives_no_name_of_files_is_pointed_at() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class {|FCG1010:Größe|}
        {
            [ControlPlane(Bootstrap = true)]
            static partial class {|FCG1010:Con|};
        }
        """);
}
