using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>The JoinConfiguration of further control planes and of workers.</summary>
internal static class JoinConfiguration
{
    public static YamlMapping Of(NodePlan plan) => new()
    {
        ["apiVersion"] = KubeadmApiVersion.ToYaml(plan),
        ["kind"] = "JoinConfiguration",
        ["controlPlane"] = ControlPlane(plan),
        ["discovery"] = new YamlMapping
        {
            ["bootstrapToken"] = new YamlMapping
            {
                ["apiServerEndpoint"] = plan.Cluster.ControlPlaneEndpoint.ToYaml(),
                ["caCertHashes"] = plan.Cluster.CaCertHashes.ToYaml(),
                ["token"] = plan.Cluster.BootstrapTokens.FirstOrDefault()?.Token.ToYaml(),
            },
        },
        ["nodeRegistration"] = NodeRegistration.Of(plan),
        ["timeouts"] = Timeouts.Of(plan),
    };

    /// <summary>Its presence alone makes a control plane; without it the node would silently join as a worker.</summary>
    private static YamlMapping? ControlPlane(NodePlan plan) => plan.Node.Role == NodeRole.ControlPlane
        ? new YamlMapping { ["certificateKey"] = plan.Cluster.CertificateKey.ToYaml(), ["localAPIEndpoint"] = LocalApiEndpoint.Of(plan) }
        : null;
}
