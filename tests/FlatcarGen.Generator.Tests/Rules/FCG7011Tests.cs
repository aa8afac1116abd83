namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7011Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", FlatcarVersion = {|FCG7011:"3510.3.6"|}, ButaneVersion = ButaneVersion.V1_1_0)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "The Ignition of Flatcar 3510.3.6 does not read spec 3.4.0, which version 1.1.0 of the variant becomes: "
        + "leave ButaneVersion out, or take Flatcar 3602.2.0 or later";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", FlatcarVersion = "3510.3.6")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }

        [FlatcarCluster("second", KubernetesVersion = "1.34.1", FlatcarVersion = "3602.2.0", ButaneVersion = ButaneVersion.V1_1_0)]
        static partial class Second
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;
}
