using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>Declarations in which several parts decide together whether there is a mistake.</summary>
public class WholeDeclarationTests
{
    [Fact]
    public Task An_attribute_under_another_name_is_one_all_the_same() => Verify.Analyzer("""
        using Cluster = FlatcarGen.FlatcarClusterAttribute;
        [Cluster("c", KubernetesVersion = {|FCG5082:"latest"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_drop_in_of_the_kubeadm_unit_has_what_that_unit_has() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [DropIn("kubeadm.service", "10-echo.conf")]
            const string Echo = "[Service]\nExecStartPost=/usr/bin/echo $COREOS_EC2_IPV4_LOCAL\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_nodes_drop_in_has_what_the_clusters_unit_has_and_reports_only_its_own() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [Unit("a.service")]
            const string A = "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/echo {|FCG2001:>|} x\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [DropIn("a.service", "10-echo.conf")]
                const string Echo = "[Service]\nExecStartPost=/usr/bin/echo $COREOS_EC2_IPV4_LOCAL\n";
            }
        }
        """);

    [Fact]
    public Task The_node_ip_that_is_given_in_the_end_is_the_one_that_counts() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00::/56"], ServiceSubnets = ["10.96.0.0/16", "fd01::/112"])]
        [ExtraArg(Component.Kubelet, "node-ip", "$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6")]
        [ExtraArg(Component.Kubelet, "node-ip", "{|FCG5007:$COREOS_EC2_IPV4_LOCAL|}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_patch_that_takes_the_registration_away_takes_the_node_ip_along() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00::/56"], ServiceSubnets = ["10.96.0.0/16", "fd01::/112"])]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = "kind: InitConfiguration\nnodeRegistration:\n";

            [ControlPlane(Bootstrap = true)]
            static partial class {|FCG5007:First|};
        }
        """);

    [Fact]
    public Task A_patch_can_bring_another_way_to_join() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = "kind: JoinConfiguration\ndiscovery:\n  bootstrapToken: null\n  file:\n    kubeConfigPath: https://example.com/discovery.conf\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """);

    [Fact]
    public Task A_fragment_must_not_bring_another_kubeadm_unit() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ButaneFragment]
            const string Fragment = "systemd:\n  units:\n    - name: {|FCG1027:kubeadm.service|}\n      enabled: false\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Both_configs_are_not_one_file() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", KubeadmConfigPath = "/etc/kubeadm.yaml", RenderedConfigPath = {|FCG1030:"/etc/kubeadm.yaml"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Theory]
    [InlineData("node-role.kubernetes.io/worker=", false)]
    [InlineData("k8s.io/x=1", false)]
    [InlineData("node.kubernetes.io/pool=gpu", true)]
    [InlineData("topology.kubernetes.io/zone=a", true)]
    [InlineData("example.com/pool=gpu", true)]
    [InlineData("pool=gpu", true)]
    public Task A_kubelet_may_not_give_itself_every_label(string label, bool may) => Verify.Analyzer($$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, Labels = ["{{(may ? label : "{|FCG5500:" + label.Replace("=", "|}="))}}"])]
            static partial class First;
        }
        """);

    [Theory]
    [InlineData("--v")]
    [InlineData("v=4")]
    [InlineData("${flag}")]
    public Task A_flag_has_a_name_of_its_own(string name) => Verify.Analyzer($$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [ExtraArg(Component.Kubelet, {|FCG1025:"{{name}}"|}, "4")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_flag_that_repeats_is_lost_in_v1beta3_alone() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [ExtraArg(Component.ApiServer, "service-account-issuer", "a"), ExtraArg(Component.ApiServer, "service-account-issuer", "b")]
        static partial class New
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }

        [FlatcarCluster(KubernetesVersion = "1.30.4", KubeadmApi = KubeadmApi.V1Beta3)]
        [ExtraArg(Component.ApiServer, "service-account-issuer", "a"), ExtraArg(Component.ApiServer, {|FCG1025:"service-account-issuer"|}, "b")]
        static partial class Old
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
