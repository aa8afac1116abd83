namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1003Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class Alpha;

            [ControlPlane(Bootstrap = true)]
            static partial class {|FCG1003:Beta|};
        }
        """;

    protected override string Message => "'Alpha' makes the cluster already, and 'Beta' would make another one: leave Bootstrap out, so that it joins";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"], CertificateKey = "${key}")]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class Alpha;

            [ControlPlane]
            static partial class Beta;
        }
        """;
}
