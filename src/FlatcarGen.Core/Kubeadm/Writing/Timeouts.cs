using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>
/// The control plane's time limit: <c>apiServer.timeoutForControlPlane</c> of the ClusterConfiguration in v1beta3,
/// <c>timeouts.controlPlaneComponentHealthCheck</c> of the InitConfiguration and the JoinConfiguration in v1beta4.
/// </summary>
internal static class Timeouts
{
    public static YamlMapping? Of(NodePlan plan) =>
        plan.Api == KubeadmApi.V1Beta4 && plan.Cluster.ControlPlaneTimeout.ToYaml() is { } limit
            ? new YamlMapping { ["controlPlaneComponentHealthCheck"] = limit }
            : null;

    public static YamlScalar? ForControlPlane(NodePlan plan) =>
        plan.Api == KubeadmApi.V1Beta3 ? plan.Cluster.ControlPlaneTimeout.ToYaml() : null;
}
