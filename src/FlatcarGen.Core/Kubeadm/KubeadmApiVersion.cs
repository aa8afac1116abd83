using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm;

/// <summary>Which version of kubeadm's configuration API a cluster's configs are written in.</summary>
public static class KubeadmApiVersion
{
    /// <summary>
    /// The API that was chosen, else what the Kubernetes version asks for: v1beta4 came with 1.31, where v1beta3 became deprecated
    /// (https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/). A version that cannot be read counts as a new one.
    /// </summary>
    /// <param name="cluster">The cluster, which may have chosen.</param>
    /// <param name="settings">The node's settings: it is the node's kubeadm that reads the config.</param>
    public static KubeadmApi Of(ClusterDeclaration cluster, MachineSettings settings)
    {
        if (cluster.KubeadmApi != KubeadmApi.FromKubernetesVersion)
            return cluster.KubeadmApi;
        return settings.KubernetesVersion is { } text && KubernetesVersion.Parse(text.Value) is { } version && version < KubernetesVersion.V1_31
            ? KubeadmApi.V1Beta3
            : KubeadmApi.V1Beta4;
    }

    /// <summary>The <c>apiVersion</c> of a node's documents, which knows where the API was chosen.</summary>
    public static YamlScalar ToYaml(NodePlan plan) => YamlScalar.String(NameOf(plan.Api), plan.Cluster.Settings.ArgumentOf("KubeadmApi") ?? "");

    /// <summary>The <c>apiVersion</c> of kubeadm's own kinds.</summary>
    public static string NameOf(KubeadmApi api) => api == KubeadmApi.V1Beta3 ? "kubeadm.k8s.io/v1beta3" : "kubeadm.k8s.io/v1beta4";
}
