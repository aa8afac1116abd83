namespace FlatcarGen.Core.Kubeadm.Schema;

/// <summary>
/// The kinds of documents that are not kubeadm's own, but which it knows: those that the Go packages of their groups register. It acts on
/// KubeletConfiguration and KubeProxyConfiguration alone. Sources: those of <see cref="KubeletSchema"/> and <see cref="KubeProxySchema"/>.
/// </summary>
internal static class ComponentKinds
{
    public const string KubeletApiVersion = "kubelet.config.k8s.io/v1beta1";

    public const string KubeProxyApiVersion = "kubeproxy.config.k8s.io/v1alpha1";

    public static IReadOnlyList<ComponentKind> All { get; } =
    [
        new(KubeletApiVersion, KubeletSchema.Configuration),
        new(KubeletApiVersion, KubeletOtherSchema.SerializedNodeConfigSource),
        new(KubeletApiVersion, KubeletOtherSchema.CredentialProviderConfig),
        new(KubeletApiVersion, KubeletOtherSchema.ImagePullIntent) { Since = 35 },
        new(KubeletApiVersion, KubeletOtherSchema.ImagePulledRecord) { Since = 35 },
        new(KubeProxyApiVersion, KubeProxySchema.Configuration),
    ];

    /// <summary>The kind of that name and version, whichever release has it; null for none.</summary>
    public static ComponentKind? Find(string apiVersion, string kind) =>
        All.FirstOrDefault(known => known.ApiVersion == apiVersion && known.Type.Name == kind);
}
