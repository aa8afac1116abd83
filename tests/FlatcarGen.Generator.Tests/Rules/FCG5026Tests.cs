using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5026Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        bootstrapTokens:
          - token: ${token}
            ttl: {|FCG5026:2h0m0s|}
        """;

    protected override string Message =>
        "2h0m0s after kubeadm init nobody joins with this token any more, which machines that are built later would; make a new one for them in time";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        bootstrapTokens:
          - token: ${token}
            ttl: 2h0m0s
          - token: ${other}
            ttl: 0s
        """;

    [Fact]
    public Task Declared() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [BootstrapToken("${token}", Ttl = {|FCG5026:"2h"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Not_the_default() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Theory]
    [InlineData("24h")]
    [InlineData("24h0m0s")]
    [InlineData("1440m")]
    public Task Not_the_default_written_out(string ttl) => Verify.File(
        "kubeadm.yaml",
        $$"""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        bootstrapTokens:
          - token: ${token}
            ttl: {{ttl}}
        """);
}
