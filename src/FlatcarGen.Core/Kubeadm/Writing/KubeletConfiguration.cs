using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>The KubeletConfiguration of all nodes, which kubeadm init stores in the cluster.</summary>
internal static class KubeletConfiguration
{
    /// <summary>The document, or null where there is nothing to say.</summary>
    public static YamlMapping? Of(NodePlan plan)
    {
        var cgroupDriver = plan.Cluster.CgroupDriver switch
        {
            CgroupDriver.Systemd => "systemd",
            CgroupDriver.Cgroupfs => "cgroupfs",
            _ => null,
        };
        var gates = FeatureGates.Of(plan.Cluster, Component.Kubelet);
        return cgroupDriver is null && gates is null
            ? null
            : new()
            {
                ["apiVersion"] = "kubelet.config.k8s.io/v1beta1",
                ["kind"] = "KubeletConfiguration",
                ["cgroupDriver"] = cgroupDriver is null ? null : YamlScalar.String(cgroupDriver, plan.Cluster.Settings.ArgumentOf("CgroupDriver") ?? ""),
                ["featureGates"] = gates,
            };
    }
}
