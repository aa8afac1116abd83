using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>The InitConfiguration of the bootstrap control plane.</summary>
internal static class InitConfiguration
{
    public static YamlMapping Of(NodePlan plan) => new()
    {
        ["apiVersion"] = KubeadmApiVersion.ToYaml(plan),
        ["kind"] = "InitConfiguration",
        ["bootstrapTokens"] = Tokens(plan.Cluster),
        ["certificateKey"] = plan.Cluster.CertificateKey.ToYaml(),
        ["localAPIEndpoint"] = LocalApiEndpoint.Of(plan),
        ["nodeRegistration"] = NodeRegistration.Of(plan),
        ["skipPhases"] = plan.Cluster.KubeProxy ? null : new YamlSequence { "addon/kube-proxy" },
        ["timeouts"] = Timeouts.Of(plan),
    };

    private static YamlSequence? Tokens(ClusterDeclaration cluster) => cluster.BootstrapTokens.Count == 0
        ? null
        : new YamlSequence(cluster.BootstrapTokens.Select(token => new YamlMapping
        {
            ["groups"] = token.Groups.ToYaml(),
            ["token"] = token.Token.ToYaml(),
            ["ttl"] = token.Ttl.ToYaml(),
            ["usages"] = token.Usages.ToYaml(),
            ["description"] = token.Description.ToYaml(),
        }));
}
