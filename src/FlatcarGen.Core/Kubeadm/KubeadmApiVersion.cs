using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm;

/// <summary>Which version of kubeadm's configuration API a cluster's configs are written in.</summary>
public static class KubeadmApiVersion
{
    /// <summary>
    /// The API that was chosen, else the newest that the Kubernetes release reads (<see cref="ConfigApiVersions"/>). A version that
    /// cannot be read counts as a new one.
    /// </summary>
    /// <param name="cluster">The cluster, which may have chosen.</param>
    /// <param name="settings">The node's settings: it is the node's kubeadm that reads the config.</param>
    public static KubeadmApi Of(ClusterDeclaration cluster, MachineSettings settings)
    {
        if (cluster.KubeadmApi != KubeadmApi.FromKubernetesVersion)
            return cluster.KubeadmApi;
        return ConfigApiVersions.For(settings.KubernetesVersion is { } text ? KubernetesVersion.Parse(text.Value) : null).Api!.Value;
    }

    /// <summary>The <c>apiVersion</c> of a node's documents, which knows where the API was chosen.</summary>
    public static YamlScalar ToYaml(NodePlan plan) =>
        YamlScalar.String(NameOf(plan.Api), plan.Cluster.Settings.ArgumentOf("KubeadmApi") ?? "");

    /// <summary>The <c>apiVersion</c> of kubeadm's own kinds.</summary>
    public static string NameOf(KubeadmApi api) => ConfigApiVersions.Of(api).Name;
}
