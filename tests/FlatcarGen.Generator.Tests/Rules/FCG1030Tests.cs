using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1030Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", BinDir = {|FCG1030:"opt/bin"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message => "BinDir 'opt/bin' stands in the commands of the kubeadm unit: write an absolute path in its simplest form";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", BinDir = "${bin}", KubeadmConfigPath = "/etc/${name}.yaml",
            RenderedConfigPath = "/run/a_b-c.d/kubeadm.yaml", KubeconfigUser = "${user}", ImageRepository = "registry.example.com:5000/k8s")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Theory]
    [InlineData("BinDir", "/opt/bin/")]
    [InlineData("BinDir", "/opt/my bin")]
    [InlineData("KubeadmConfigPath", "kubeadm.yaml")]
    [InlineData("KubeadmConfigPath", "/etc/%n.yaml")]
    [InlineData("RenderedConfigPath", "/run/$USER.yaml")]
    [InlineData("RenderedConfigPath", "/run/a;b")]
    [InlineData("KubeconfigUser", "core; reboot")]
    [InlineData("KubeconfigUser", "a'b")]
    [InlineData("ImageRepository", "registry.example.com/k8s --help")]
    public Task What_systemd_or_a_shell_reads_otherwise_is_pointed_at(string setting, string value) => Verify.Analyzer(
        $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1", {{setting}} = {|FCG1030:"{{value}}"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Nobody_gets_the_kubeconfig_where_the_user_is_empty() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", KubeconfigUser = "")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
