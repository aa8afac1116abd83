using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG6501Tests : RuleTests
{
    private const string Init = "/usr/bin/kubeadm init --config /etc/kubeadm.yaml";

    private const string Networking = """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        networking:
          podSubnet: 10.244.0.0/16,{|FCG6501:fd00:10:244::/56|}
          serviceSubnet: 10.96.0.0/16,fd00:10:96::/112
        """;

    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"], IPv6Forwarding = {|FCG6501:false|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'fd00:10:244::/56' is IPv6, and kubeadm init refuses a machine that does not forward that, as Flatcar does not by itself: write net.ipv6.conf.all.forwarding=1 to a file in /etc/sysctl.d";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task A_document_that_runs_init() => Verify.File("first.bu", Document(Networking, Init));

    [Fact]
    public Task Services_alone() => Verify.File("first.bu", Document("""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        networking:
          serviceSubnet: 10.96.0.0/16,{|FCG6501:fd00:10:96::/112|}
        """, Init));

    [Fact]
    public Task The_address_of_the_API_server() => Verify.File("first.bu", Document("""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        localAPIEndpoint:
          advertiseAddress: "{|FCG6501:fd00:1:2:3::2|}"
        """, Init));

    [Fact]
    public Task A_script_that_runs_it() => Verify.File("first.bu", Document(Networking, "/bin/bash -c 'sleep 1; exec kubeadm init --config=/etc/kubeadm.yaml'"));

    [Fact]
    public Task A_variable_with_the_address_of_the_API_server() => Verify.File("first.bu", Document("""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        localAPIEndpoint:
          advertiseAddress: {|FCG6501:$COREOS_EC2_IPV6|}
        """, Init));

    [Fact]
    public Task A_join_to_an_address() => Verify.File("worker.bu", Document(JoinTo("\"{|FCG6501:[fd00:1:2:3::2]:6443|}\""), "/usr/bin/kubeadm join --config /etc/kubeadm.yaml"));

    [Theory]
    [InlineData("init {|FCG6501:--pod-network-cidr=10.244.0.0/16,fd00:10:244::/56|}")]
    [InlineData("init --service-cidr {|FCG6501:fd00:10:96::/112|}")]
    [InlineData("init {|FCG6501:--apiserver-advertise-address=fd00:1:2:3::2|}")]
    [InlineData("join {|FCG6501:[fd00:1:2:3::2]:6443|} --token abcdef.0123456789abcdef --discovery-token-unsafe-skip-ca-verification")]
    [InlineData("init --pod-network-cidr=10.244.0.0/16 --apiserver-advertise-address 10.0.0.1")]
    [InlineData("init --pod-network-cidr")]
    public Task A_command_line(string arguments) => Verify.File("first.bu", ButaneCase.Of(KubeadmUnit($"/usr/bin/kubeadm {arguments}")));

    /// <summary>A file that kubeadm is not given says nothing of its cluster.</summary>
    [Fact]
    public Task A_command_without_a_config() => Verify.File("first.bu", Document(OnlyInfo(Networking), "/usr/bin/kubeadm init"));

    [Theory]
    [InlineData("api.example.com:6443")]
    [InlineData("10.0.0.1:6443")]
    public Task Silent_on_a_join_to(string endpoint) =>
        Verify.File("worker.bu", Document(JoinTo(endpoint), "/usr/bin/kubeadm join --config /etc/kubeadm.yaml"));

    [Fact]
    public Task Silent_on_IPv4_alone() => Verify.File("first.bu", Document("""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        networking:
          podSubnet: 10.244.0.0/16
          serviceSubnet: 10.96.0.0/16
        """, Init));

    [Theory]
    [InlineData("--ignore-preflight-errors=FileContent--proc-sys-net-ipv6-conf-default-forwarding")]
    [InlineData("--ignore-preflight-errors NumCPU,filecontent--proc-sys-net-ipv6-conf-default-forwarding")]
    public Task The_check_is_ignored(string flag) => Verify.File("first.bu", Document(OnlyInfo(Networking), $"{Init} {flag}"));

    [Fact]
    public Task The_config_ignores_the_check() => Verify.File("first.bu", Document($"""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: 10.100.0.2,fd00:1:2:3::2
          ignorePreflightErrors:
            - FileContent--proc-sys-net-ipv6-conf-default-forwarding
        ---
        {OnlyInfo(Networking)}
        """, Init));

    [Fact]
    public Task The_checks_are_skipped() => Verify.File("first.bu", Document(OnlyInfo(Networking), $"{Init} --skip-phases=preflight"));

    [Fact]
    public Task The_config_skips_the_checks() => Verify.File("first.bu", Document($"""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: 10.100.0.2,fd00:1:2:3::2
        skipPhases:
          - preflight
        ---
        {OnlyInfo(Networking)}
        """, Init));

    [Theory]
    [InlineData("net.ipv6.conf.all.forwarding=0")]
    [InlineData("# net.ipv6.conf.all.forwarding=1")]
    [InlineData("net.ipv6.conf.eth0.forwarding=1")]
    public Task A_file_does_not_turn_it_on(string line) => Verify.File("first.bu", Document(Networking, Init, File("/etc/sysctl.d/90-ipv6.conf", line)));

    [Fact]
    public Task Another_config_is_not_read() => Verify.File("first.bu", Document(
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        """,
        Init,
        File("/etc/other.yaml", OnlyInfo(Networking))));

    [Fact]
    public Task Kubeadm_of_before() => Verify.File("first.bu", Document(
        OnlyInfo(Networking).Replace("v1.34.1", "v1.26.15").Replace("v1beta4", "v1beta3"), Init));

    [Fact]
    public Task Nobody_is_seen_to_run_kubeadm() => Verify.File("first.bu", Document(OnlyInfo(Networking), "/usr/bin/true"));

    [Fact]
    public Task Silent_where_another_config_is_merged() => Verify.File("first.bu", Document(
        OnlyInfo(Networking), Init) + "\nignition: {config: {merge: [{source: https://example.com/base.ign}]}}\n");

    [Theory]
    [InlineData("/etc/sysctl.d/90-ipv6.conf", "net.ipv6.conf.all.forwarding=1")]
    [InlineData("/etc/systemd/networkd.conf.d/10-forward.conf", "[Network]\nIPv6Forwarding=yes")]
    public Task Silent_where_a_file_turns_it_on(string path, string contents) =>
        Verify.File("first.bu", Document(Unmarked(Networking), Init, File(path, contents)));

    /// <summary>What is in them comes later, or from elsewhere.</summary>
    [Fact]
    public Task Silent_where_a_file_of_sysctls_is_not_known() =>
        Verify.File("first.bu", Document(Unmarked(Networking), Init, FetchedFile("/etc/sysctl.d/90-ipv6.conf", "https://example.com/90-ipv6.conf")));

    [Fact]
    public Task What_is_generated_forwards_where_a_patch_has_the_subnets() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", Platform = Platform.Aws)]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Subnets = "kind: ClusterConfiguration\nnetworking: {podSubnet: '10.244.0.0/16,fd00:10:244::/56', serviceSubnet: '10.96.0.0/16,fd00:10:96::/112'}\n";

            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
            static partial class First;
        }
        """);

    [Fact]
    public Task What_is_generated_forwards_where_the_API_server_has_an_address() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "[fd00::1]:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Workers;

            [Worker(IPv6Forwarding = {|FCG6501:false|})]
            static partial class Others;
        }
        """);

    private static string JoinTo(string endpoint) => $"""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: {endpoint}
            token: abcdef.0123456789abcdef
            caCertHashes:
              - sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
        """;

    private static string Unmarked(string config) => config.Replace("{|FCG6501:", "").Replace("|}", "");

    private static string OnlyInfo(string config) => Unmarked(config)
        .Replace("10.244.0.0/16,fd00:10:244::/56", "{|FCG6001:10.244.0.0/16,fd00:10:244::/56|}");

    private static string Document(string config, string command, params ButaneEntry[] more) =>
        ButaneCase.Of([KubeadmConfig(config), .. more, KubeadmUnit(command)]);
}
