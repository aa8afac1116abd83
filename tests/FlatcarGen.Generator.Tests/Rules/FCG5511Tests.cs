using System.Globalization;
using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ClusterCase;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5511Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => Config("{|FCG5511:uvwxyz.0123456789abcdef|}", "abcdef.0123456789abcdef");

    protected override string Message =>
        "kubeadm init makes 'abcdef.…', and the node that joins shows 'uvwxyz.…': unless that was made by hand the API server does not know it, and kubeadm join waits in vain; use one token";

    protected override string Silent => Config("uvwxyz.0123456789abcdef", "abcdef.0123456789abcdef", "uvwxyz.0123456789abcdef");

    [Fact]
    public Task Not_where_the_clusters_token_is_not_known() => Verify.File("kubeadm.yaml", Config("uvwxyz.0123456789abcdef", "${token}"));

    [Fact]
    public Task Not_where_the_nodes_token_is_not_known() => Verify.File("kubeadm.yaml", Config("${token}", "abcdef.0123456789abcdef"));

    [Fact]
    public Task In_a_declaration_in_the_patch() =>
        Verify.Analyzer(Joined(Node("discovery: {bootstrapToken: {token: {|FCG5511:uvwxyz.0123456789abcdef|}}}"), token: "abcdef.0123456789abcdef"));

    [Fact]
    public Task Not_where_the_cluster_is_given_none() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api.example.com:6443", CertificateKey = "${key}", CaCertHashes = ["${hash}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Second
            {
                [KubeadmPatch]
                const string Patch = "kind: JoinConfiguration\ndiscovery: {bootstrapToken: {token: uvwxyz.0123456789abcdef}}\n";
            }
        }
        """);

    [Fact]
    public Task Not_where_a_command_makes_one() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api.example.com:6443", CertificateKey = "${key}", CaCertHashes = ["${hash}"])]
        [BootstrapToken("abcdef.0123456789abcdef")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [Unit("token.service")]
                const string Token = "[Unit]\nRequires=kubeadm.service\nAfter=kubeadm.service\n[Service]\nType=oneshot\nRemainAfterExit=yes\nEnvironmentFile=/etc/token\nExecStart=/opt/bin/kubeadm token create --kubeconfig /etc/kubernetes/admin.conf ${TOKEN}\n[Install]\nWantedBy=multi-user.target\n";
            }

            [Worker]
            static partial class Second
            {
                [KubeadmPatch]
                const string Patch = "kind: JoinConfiguration\ndiscovery: {bootstrapToken: {token: uvwxyz.0123456789abcdef}}\n";
            }
        }
        """);

    [Fact]
    public void Says_where_only_the_secrets_differ_and_tells_none()
    {
        var finding = Assert.Single(FileRun.Findings("", "kubeadm.yaml", Config("abcdef.fedcba9876543210", "abcdef.0123456789abcdef")));
        Assert.Equal(
            "kubeadm init makes 'abcdef.…', and the node that joins shows 'abcdef.…' with another secret behind the dot: unless that was made by hand the API server does not know it, and kubeadm join waits in vain; use one token",
            finding.GetMessage(CultureInfo.InvariantCulture));
    }

    private static string Config(string shown, params string[] made) => $$"""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        bootstrapTokens:
        {{string.Join('\n', made.Select(token => "  - token: " + token))}}
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: api.example.com:6443
            token: {{shown}}
            caCertHashes: ["${ca_cert_hash}"]
        """;
}
