using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1006Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class Alpha;

            [Worker(Name = {|FCG1006:"alpha"|})]
            static partial class Beta;
        }
        """;

    protected override string Message =>
        "Another node of this cluster is called 'alpha' (case does not count): their files would be the same; give this one a Name";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class Alpha;

            [Worker(Name = "alpha-2")]
            static partial class ALPHA;
        }
        """;

    [Fact]
    public Task Names_that_follow_from_classes_count_as_well() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class FirstOne;

            [Worker]
            static partial class {|FCG1006:First_One|};
        }
        """);
}
