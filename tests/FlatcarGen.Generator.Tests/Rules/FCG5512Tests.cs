using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ClusterCase;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5512Tests : RuleTests
{
    private const string Key = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private const string OtherKey = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

    protected override string Firing => Keys(Key, $"{{|FCG5512:{OtherKey}|}}");

    protected override string Message =>
        "kubeadm init encrypts the certificates with another key: unless they are uploaded again with this one, a control plane that joins with it cannot read them; use one key";

    protected override string Silent => Keys(Key, Key);

    [Fact]
    public Task Not_where_the_clusters_key_is_not_known() => Verify.Analyzer(Keys("${key}", OtherKey));

    [Fact]
    public Task In_one_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        certificateKey: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        controlPlane:
          certificateKey: {|FCG5027:{|FCG5512:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb|}|}
        discovery:
          bootstrapToken:
            apiServerEndpoint: api.example.com:6443
            token: ${token}
            caCertHashes: ["${ca_cert_hash}"]
        """);

    private static string Keys(string ofTheCluster, string ofTheNode) =>
        "#pragma warning disable FCG5027, FCG7016\n" + Joined(Node($"controlPlane: {{certificateKey: {ofTheNode}}}", "ControlPlane"), key: ofTheCluster);
}
