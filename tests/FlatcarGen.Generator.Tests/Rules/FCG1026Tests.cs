using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1026Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true), {|FCG1026:FeatureGate(Component.Kubelet, "MemoryQoS", true)|}]
            static partial class First;
        }
        """;

    protected override string Message => "[FeatureGate] has no effect on 'First'; move it to the class that is marked [FlatcarCluster]";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1"), BootstrapToken("${token}"), CertificateAuthority("${crt}", "${key}")]
        [FeatureGate(Component.Kubelet, "MemoryQoS", true), ExtraArg(Component.ApiServer, "v", "2")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true), ExtraArg(Component.Kubelet, "v", "2")]
            static partial class First;
        }
        """;

    [Theory]
    [InlineData("BootstrapToken(\"${token}\")")]
    [InlineData("CertificateAuthority(\"${crt}\", \"${key}\")")]
    [InlineData("FeatureGate(Component.Kubeadm, \"A\", true)")]
    [InlineData("ExtraArg(Component.Kubelet, \"v\", \"2\")")]
    public Task A_class_that_is_included_brings_pieces_alone(string attribute) => Verify.Analyzer(
        $$"""
        [User("core"), {|FCG1026:{{attribute}}|}]
        static class Pieces;
        """);
}
