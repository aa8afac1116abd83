using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1032Tests : RuleTests
{
    protected override string Firing => """
        [{|FCG1032:FlatcarCluster(KubernetesVersion = "1.34.1", JoinWait = (JoinWait)99)|}]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message => "JoinWait has no value 99, so the default would hold; name one of its members";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", JoinWait = (JoinWait)1, Platform = Platform.Aws)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task A_component_of_a_flag_has_to_exist() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1"), {|FCG1032:ExtraArg((Component)77, "v", "2")|}]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
