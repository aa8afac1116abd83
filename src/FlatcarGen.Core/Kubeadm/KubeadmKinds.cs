using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Core.Kubeadm;

/// <summary>The kinds of documents that kubeadm takes in a config.</summary>
public static class KubeadmKinds
{
    /// <summary>The kinds that a node's config can hold.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["InitConfiguration", "ClusterConfiguration", "JoinConfiguration", "KubeletConfiguration", "KubeProxyConfiguration"];

    /// <summary>The <c>apiVersion</c> of a kind; null where the kind is not known.</summary>
    public static string? ApiVersionOf(string kind, KubeadmApi api) => kind switch
    {
        "InitConfiguration" or "ClusterConfiguration" or "JoinConfiguration" => KubeadmApiVersion.NameOf(api),
        "KubeletConfiguration" => "kubelet.config.k8s.io/v1beta1",
        "KubeProxyConfiguration" => "kubeproxy.config.k8s.io/v1alpha1",
        _ => null,
    };
}
