using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5025Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [BootstrapToken("${token}", Usages = [{|FCG5025:"signing"|}])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "A token has groups, its own or kubeadm's, and they ask for the usage authentication; add it to usages";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [BootstrapToken("${token}", Usages = ["signing", "authentication"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [BootstrapToken("${token}", Usages = ["signing", "authentication"], Groups = ["system:bootstrappers:prod:${name}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task A_usage_that_there_is_not() => Verify.Message(
        "'joining' is no usage of a token; write signing or authentication",
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [BootstrapToken("${token}", Usages = ["authentication", {|FCG5025:"joining"|}])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_group_that_no_token_may_have() => Verify.Message(
        "'system:masters' is no group of a token; write 'system:bootstrappers:' and lower-case letters, digits, ':' and '-'",
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [BootstrapToken("${token}", Groups = [{|FCG5025:"system:masters"|}])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_lifetime_and_an_end() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        bootstrapTokens:
          - token: ${token}
            ttl: 24h0m0s
            expires: {|FCG5025:"2030-01-02T03:04:05Z"|}
        """);

    [Fact]
    public Task An_end_beside_kubeadms_lifetime() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        bootstrapTokens:
          - token: ${token}
            expires: {|FCG5025:"2030-01-02T03:04:05Z"|}
        """);

    [Fact]
    public Task Not_what_is_known_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        bootstrapTokens:
          - token: ${token}
            groups:
              - "{{ group }}"
            usages:
              - signing
              - ${usage}
        """);

    [Fact]
    public Task In_a_list_with_an_item_a_line() => Verify.Fix(
        ClusterCase.WithConfig("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: InitConfiguration
            bootstrapTokens:
              - token: ${token}
                usages:
                  - {|FCG5025:signing|}
            """),
        ClusterCase.WithConfig("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: InitConfiguration
            bootstrapTokens:
              - token: ${token}
                usages:
                  - signing
                  - authentication
            """));

    [Fact]
    public Task In_a_list_in_brackets() => Verify.Fix(
        ClusterCase.WithConfig("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: InitConfiguration
            bootstrapTokens:
              - token: ${token}
                usages: [{|FCG5025:signing|}]
            """),
        ClusterCase.WithConfig("""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: InitConfiguration
            bootstrapTokens:
              - token: ${token}
                usages: [signing, authentication]
            """));
}
