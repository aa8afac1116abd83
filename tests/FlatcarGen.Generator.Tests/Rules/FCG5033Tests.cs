using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5033Tests : RuleTests
{
    private const string Join = "/opt/bin/kubeadm join --config /etc/kubernetes/join.yaml";

    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          {|FCG5033:bootstrapToken|}:
            apiServerEndpoint: api:6443
            token: ${token}
            caCertHashes: ["${hash}"]
          file:
            kubeConfigPath: /etc/kubernetes/discovery.conf
        """;

    protected override string Message =>
        "discovery has bootstrapToken or file, not both; take one of them out";

    protected override string Silent => WithFile("/etc/kubernetes/discovery.conf");

    [Fact]
    public Task Neither_of_them() => Verify.File(
        "kubeadm.yaml",
        """
        {|FCG5033:apiVersion|}: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        nodeRegistration:
          name: ${name}
        """);

    [Fact]
    public Task Nobody_to_trust() => Verify.File("kubeadm.yaml", WithToken("{|FCG5033:apiServerEndpoint|}: api:6443"));

    [Fact]
    public Task Trust_in_the_network() =>
        Verify.File("kubeadm.yaml", WithToken("apiServerEndpoint: api:6443", "unsafeSkipCAVerification: {|FCG5032:true|}"));

    [Fact]
    public Task Not_what_is_known_later() =>
        Verify.File("kubeadm.yaml", WithToken("apiServerEndpoint: api:6443", "caCertHashes: ${hashes}"));

    [Fact]
    public Task A_file_that_is_fetched_without_encryption() =>
        Verify.File("kubeadm.yaml", WithFile("{|FCG5033:http://example.com/discovery.conf|}"));

    [Fact]
    public Task What_an_option_is_missing_for_is_said_once() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443")]
        [BootstrapToken("${token}")]
        static partial class {|FCG1019:Prod|}
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """);

    [Fact]
    public Task A_patch_that_brings_another_way() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = "kind: JoinConfiguration\ndiscovery:\n  {|FCG5033:file|}:\n    kubeConfigPath: https://boot.example.com/discovery.conf\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """);

    [Fact]
    public Task Not_of_a_part_that_is_put_together_with_more() => Verify.File("worker.bu", ButaneCase.Of(File("/etc/kubernetes/join-patch.yaml", """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        nodeRegistration:
          imagePullSerial: true
        """, "0600")));

    [Fact]
    public Task Of_what_a_command_reads() => Verify.File("worker.bu", ButaneCase.Of(
        Config("""
            {|FCG5033:apiVersion|}: kubeadm.k8s.io/v1beta4
            kind: JoinConfiguration
            nodeRegistration:
              imagePullSerial: true
            """),
        KubeadmUnit(Join)));

    [Fact]
    public Task A_file_that_nothing_makes() => Verify.File("worker.bu", ButaneCase.Of(
        Config(WithFile("{|FCG5033:/etc/kubernetes/discovery.conf|}")),
        KubeadmUnit(Join)));

    [Fact]
    public Task Not_a_file_that_may_be_made() => Verify.File("worker.bu", ButaneCase.Of(
        Config(WithFile("/etc/kubernetes/discovery.conf")),
        KubeadmUnit("/bin/cp /opt/discovery.conf /etc/kubernetes/", Join)));

    [Fact]
    public Task Not_a_file_for_a_config_that_no_command_reads() =>
        Verify.File("worker.bu", ButaneCase.Of(Config(WithFile("/etc/kubernetes/discovery.conf"))));

    private static ButaneEntry Config(string text) => File("/etc/kubernetes/join.yaml", text, "0600");

    private static string WithFile(string path) => $"""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          file:
            kubeConfigPath: {path}
        """;

    private static string WithToken(string endpoint, string trust = "") => $$"""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            {{endpoint}}
            token: ${token}
            {{trust}}
        """;
}
