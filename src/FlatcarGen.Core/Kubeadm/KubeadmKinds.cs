using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Schema;

namespace FlatcarGen.Core.Kubeadm;

/// <summary>The kinds of documents that kubeadm takes in a config; <see cref="KubeadmSchema"/> and <see cref="ComponentKinds"/> have them.</summary>
public static class KubeadmKinds
{
    /// <summary>The kinds that a node's config can hold.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["InitConfiguration", "ClusterConfiguration", "JoinConfiguration", "KubeletConfiguration", "KubeProxyConfiguration"];

    /// <summary>The <c>apiVersion</c> of a kind; null where the kind is not known.</summary>
    public static string? ApiVersionOf(string kind, KubeadmApi api) => KubeadmSchema.Of(api).Find(kind) is not null
        ? KubeadmApiVersion.NameOf(api)
        : ComponentKinds.All.FirstOrDefault(known => known.Type.Name == kind)?.ApiVersion;

    /// <summary>The types of all kinds that kubeadm knows beside a version of its API, those of a node's config first.</summary>
    internal static IEnumerable<ObjectType> TypesBeside(KubeadmApi api) =>
        KubeadmSchema.Of(api).Kinds.Concat(ComponentKinds.All.Select(kind => kind.Type));
}
