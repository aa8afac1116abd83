namespace FlatcarGen.Core.Kubeadm.Releases;

/// <summary>A feature gate of kubeadm itself.</summary>
public sealed record KubeadmFeatureGate(string Name, int Since, int Until, string Source) : ReleaseFact(Name, Since, Until, Source);

/// <summary>
/// The feature gates of kubeadm itself (<c>featureGates</c> of the ClusterConfiguration), which have nothing to do with those of the other
/// components. kubeadm refuses a config with another one. Deprecated gates are taken, with a warning.
/// </summary>
public static class KubeadmFeatureGates
{
    private const string Reference = "kubernetes.io, kubeadm init (feature gates)";

    public static IReadOnlyList<KubeadmFeatureGate> All { get; } =
    [
        new("PublicKeysECDSA", 19, 37, Reference + "; kubernetes/kubernetes#136016"),
        new("RootlessControlPlane", 22, ReleaseFact.Still, Reference),
        new("EtcdLearnerMode", 27, 33, Reference + "; kubernetes/kubernetes#129589"),
        new("UpgradeAddonsBeforeControlPlane", 28, 31, Reference),
        new("WaitForAllControlPlaneComponents", 30, 35, Reference + "; kubernetes/kubernetes#134781"),
        new("ControlPlaneKubeletLocalMode", 31, 36, Reference + "; kubernetes/kubernetes#135773"),
        new("NodeLocalCRISocket", 32, 37, Reference + "; kubernetes/kubernetes#138645"),
    ];

    /// <summary>What is known of a gate; null where no release since 1.29 has it.</summary>
    public static KubeadmFeatureGate? Find(string name) => All.FirstOrDefault(gate => gate.Name == name);

    /// <summary>The gates that one of the releases has.</summary>
    public static IEnumerable<string> NamesIn(ReleaseRange releases) => All.Where(gate => gate.IsIn(releases)).Select(gate => gate.Name);
}
