using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Tests.Resolution;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Kubeadm.Writing;

public sealed class KubeadmConfigTests
{
    private static readonly ClusterDeclaration V1Beta3 =
        Planned.Cluster with { Settings = Planned.Cluster.Settings with { KubernetesVersion = "1.30.2" } };

    [Theory]
    [InlineData("1.29.0", "kubeadm.k8s.io/v1beta3")]
    [InlineData("1.30.14", "kubeadm.k8s.io/v1beta3")]
    [InlineData("1.31.0", "kubeadm.k8s.io/v1beta4")]
    [InlineData("v1.34.1", "kubeadm.k8s.io/v1beta4")]
    public void The_api_follows_the_Kubernetes_version(string version, string api)
    {
        var cluster = Planned.Cluster with { Settings = Planned.Cluster.Settings with { KubernetesVersion = version } };

        Assert.Equal(api, Planned.Text(Planned.Document(Planned.Node(cluster), "InitConfiguration"), "apiVersion"));
        Assert.Equal(api, Planned.Text(Planned.Document(Planned.Node(cluster, NodeRole.Worker), "JoinConfiguration"), "apiVersion"));
    }

    [Fact]
    public void The_api_follows_the_version_of_the_nodes_own_kubeadm() => Assert.Equal(
        "kubeadm.k8s.io/v1beta3",
        Planned.Text(Planned.Document(Planned.Node(Planned.Cluster, NodeRole.Worker, settings => settings with { KubernetesVersion = "1.30.4" }), "JoinConfiguration"), "apiVersion"));

    [Fact]
    public void A_nodes_flag_takes_the_place_of_the_clusters_and_repeats_stay()
    {
        var cluster = Planned.Cluster with
        {
            ExtraArgs = EquatableArray.Create(
                new ExtraArg(Component.ApiServer, "service-account-issuer", "a"),
                new ExtraArg(Component.ApiServer, "service-account-issuer", "b")),
        };

        var document = Planned.Document(Planned.Node(cluster), "ClusterConfiguration");
        Assert.Equal(("a", "b"), (Planned.Text(document, "apiServer.extraArgs.0.value"), Planned.Text(document, "apiServer.extraArgs.1.value")));
    }

    [Fact]
    public void Extra_args_are_a_map_in_v1beta3_and_a_list_in_v1beta4()
    {
        var args = EquatableArray.Create(
            new ExtraArg(Component.ApiServer, "v", "2"),
            new ExtraArg(Component.Etcd, "quota-backend-bytes", "100"),
            new ExtraArg(Component.Scheduler, "v", "3"));

        var map = Planned.Document(Planned.Node(V1Beta3 with { ExtraArgs = args }), "ClusterConfiguration");
        var list = Planned.Document(Planned.Node(Planned.Cluster with { ExtraArgs = args }), "ClusterConfiguration");

        Assert.Equal("2", Planned.Text(map, "apiServer.extraArgs.v"));
        Assert.Equal("100", Planned.Text(map, "etcd.local.extraArgs.quota-backend-bytes"));
        Assert.Equal(("v", "2"), (Planned.Text(list, "apiServer.extraArgs.0.name"), Planned.Text(list, "apiServer.extraArgs.0.value")));
        Assert.Equal("3", Planned.Text(list, "scheduler.extraArgs.0.value"));
        Assert.False(((YamlScalar)Planned.At(list, "scheduler.extraArgs.0.value")!).IsPlain);
    }

    [Theory]
    [InlineData("fd00:10:96::/112", "10.96.0.0/16", "$COREOS_EC2_IPV6")]
    [InlineData("10.96.0.0/16", "fd00:10:96::/112", null)]
    public void The_API_server_advertises_an_address_of_the_first_family(string first, string second, string? expected)
    {
        var cluster = Planned.Cluster with { PodSubnets = default, ServiceSubnets = EquatableArray.Create<DeclaredText>(first, second) };

        Assert.Equal(expected, Planned.At(Planned.Document(Planned.Node(cluster), "InitConfiguration"), "localAPIEndpoint.advertiseAddress")?.ToString());
        Assert.Equal(
            expected,
            Planned.At(Planned.Document(Planned.Node(cluster, NodeRole.ControlPlane), "JoinConfiguration"), "controlPlane.localAPIEndpoint.advertiseAddress")?.ToString());
        Assert.Null(Planned.At(Planned.Document(Planned.Node(cluster, NodeRole.Worker), "JoinConfiguration"), "controlPlane"));
    }

    [Fact]
    public void The_time_limit_of_the_control_plane_has_two_forms()
    {
        var old = Planned.Node(V1Beta3 with { ControlPlaneTimeout = "5m0s" });
        var current = Planned.Cluster with { ControlPlaneTimeout = "5m0s" };

        Assert.Equal("5m0s", Planned.Text(Planned.Document(old, "ClusterConfiguration"), "apiServer.timeoutForControlPlane"));
        Assert.Null(Planned.At(Planned.Document(old, "InitConfiguration"), "timeouts"));
        Assert.Equal("5m0s", Planned.Text(Planned.Document(Planned.Node(current), "InitConfiguration"), "timeouts.controlPlaneComponentHealthCheck"));
        Assert.Equal("5m0s", Planned.Text(Planned.Document(Planned.Node(current, NodeRole.Worker), "JoinConfiguration"), "timeouts.controlPlaneComponentHealthCheck"));
    }

    [Fact]
    public void Without_kube_proxy_its_phase_is_skipped_and_v1beta4_disables_it()
    {
        var cluster = Planned.Cluster with { KubeProxy = false };

        Assert.Equal("addon/kube-proxy", Planned.Text(Planned.Document(Planned.Node(cluster), "InitConfiguration"), "skipPhases.0"));
        Assert.Equal("true", Planned.Text(Planned.Document(Planned.Node(cluster), "ClusterConfiguration"), "proxy.disabled"));
        Assert.Null(Planned.At(Planned.Document(Planned.Node(V1Beta3 with { KubeProxy = false }), "ClusterConfiguration"), "proxy"));
        Assert.Null(Planned.At(Planned.Document(Planned.Node(Planned.Cluster), "InitConfiguration"), "skipPhases"));
    }

    [Fact]
    public void Taints_are_taken_apart_and_an_empty_list_is_kept()
    {
        var tainted = Planned.Node(Planned.Cluster, NodeRole.Worker, settings => settings with { Taints = Planned.Texts("dedicated=gpu:NoSchedule", "spot:NoExecute") });
        var untainted = Planned.Node(Planned.Cluster, NodeRole.Bootstrap, settings => settings with { Taints = Planned.Texts() });

        var join = Planned.Document(tainted, "JoinConfiguration");
        Assert.Equal(
            ("dedicated", "gpu", "NoSchedule"),
            (Planned.Text(join, "nodeRegistration.taints.0.key"), Planned.Text(join, "nodeRegistration.taints.0.value"), Planned.Text(join, "nodeRegistration.taints.0.effect")));
        Assert.Null(Planned.At(join, "nodeRegistration.taints.1.value"));
        Assert.Empty((YamlSequence)Planned.At(Planned.Document(untainted, "InitConfiguration"), "nodeRegistration.taints")!);
        Assert.Null(Planned.At(Planned.Document(Planned.Node(Planned.Cluster), "InitConfiguration"), "nodeRegistration.taints"));
    }

    [Fact]
    public void Labels_become_one_flag()
    {
        var plan = Planned.Node(V1Beta3, NodeRole.Worker, settings => settings with { Labels = Planned.Texts("a=1", "b=2") });

        Assert.Equal("a=1,b=2", Planned.Text(Planned.Document(plan, "JoinConfiguration"), "nodeRegistration.kubeletExtraArgs.node-labels"));
    }

    [Fact]
    public void A_declared_node_ip_wins_over_the_derived_one()
    {
        var cluster = V1Beta3 with { ExtraArgs = EquatableArray.Create(new ExtraArg(Component.Kubelet, "node-ip", "10.0.0.1,fd00::1")) };

        Assert.Equal("10.0.0.1,fd00::1", Planned.Text(Planned.Document(Planned.Node(cluster), "InitConfiguration"), "nodeRegistration.kubeletExtraArgs.node-ip"));
    }

    [Fact]
    public void Feature_gates_go_to_a_map_or_a_flag()
    {
        var cluster = V1Beta3 with
        {
            FeatureGates = EquatableArray.Create(
                new FeatureGate(Component.Kubeadm, "NodeLocalCRISocket", true),
                new FeatureGate(Component.Kubelet, "A", false),
                new FeatureGate(Component.ApiServer, "B", true),
                new FeatureGate(Component.ApiServer, "C", false)),
        };

        var documents = Planned.Node(cluster);
        Assert.Equal("true", Planned.Text(Planned.Document(documents, "ClusterConfiguration"), "featureGates.NodeLocalCRISocket"));
        Assert.Equal("B=true,C=false", Planned.Text(Planned.Document(documents, "ClusterConfiguration"), "apiServer.extraArgs.feature-gates"));
        Assert.Equal("false", Planned.Text(Planned.Document(documents, "KubeletConfiguration"), "featureGates.A"));
    }

    [Fact]
    public void The_cloud_provider_is_the_kubelets_and_the_controller_managers_alone()
    {
        var cluster = V1Beta3 with { Settings = V1Beta3.Settings with { CloudProvider = "external" } };

        var document = Planned.Document(Planned.Node(cluster), "ClusterConfiguration");
        Assert.Equal("external", Planned.Text(document, "controllerManager.extraArgs.cloud-provider"));
        Assert.Null(Planned.At(document, "apiServer"));
        Assert.Equal("external", Planned.Text(Planned.Document(Planned.Node(cluster, NodeRole.Worker), "JoinConfiguration"), "nodeRegistration.kubeletExtraArgs.cloud-provider"));
    }

    [Theory]
    [InlineData("1.30.2", "/opt/bin", "/opt/libexec/kubernetes/kubelet-plugins/volume/exec/")]
    [InlineData("1.30.2", "/usr/bin", null)]
    [InlineData("${version}", "/opt/bin", null)]
    public void The_controller_manager_does_not_wait_for_a_folder_that_cannot_be_made(string version, string binDir, string? folder)
    {
        var cluster = V1Beta3 with { KubeadmApi = KubeadmApi.V1Beta3, Settings = V1Beta3.Settings with { KubernetesVersion = version, BinDir = binDir } };

        Assert.Equal(folder, Planned.Text(Planned.Document(Planned.Node(cluster), "ClusterConfiguration"), "controllerManager.extraArgs.flex-volume-plugin-dir"));
    }

    [Fact]
    public void A_patch_is_merged_into_the_document_of_its_kind()
    {
        var pieces = new PieceSet
        {
            KubeadmPatches = Planned.Texts("""
                kind: ClusterConfiguration
                apiServer:
                  extraArgs:
                    - name: v
                      value: "9"
                ---
                kind: KubeProxyConfiguration
                mode: nftables
                ---
                kind: JoinConfiguration
                nodeRegistration:
                  criSocket: unix:///run/containerd/containerd.sock
                """),
        };
        var cluster = Planned.Cluster with { ExtraArgs = EquatableArray.Create(new ExtraArg(Component.ApiServer, "v", "2")), Pieces = pieces };

        var bootstrap = Planned.Node(cluster);
        Assert.Equal("9", Planned.Text(Planned.Document(bootstrap, "ClusterConfiguration"), "apiServer.extraArgs.0.value"));
        Assert.Equal("kubeproxy.config.k8s.io/v1alpha1", Planned.Text(Planned.Document(bootstrap, "KubeProxyConfiguration"), "apiVersion"));
        Assert.Equal("nftables", Planned.Text(Planned.Document(bootstrap, "KubeProxyConfiguration"), "mode"));
        var join = Assert.Single(Planned.Config(Planned.Node(cluster, NodeRole.Worker)));
        Assert.Equal("unix:///run/containerd/containerd.sock", Planned.Text(join, "nodeRegistration.criSocket"));
    }

    [Fact]
    public void A_patch_does_not_change_what_a_document_is()
    {
        var pieces = new PieceSet { KubeadmPatches = Planned.Texts("apiVersion: kubeadm.k8s.io/v1beta3\nkind: JoinConfiguration\n") };

        Assert.Equal("kubeadm.k8s.io/v1beta4", Planned.Text(Assert.Single(Planned.Config(Planned.Node(Planned.Cluster, NodeRole.Worker, pieces: pieces))), "apiVersion"));
    }
}
