namespace FlatcarGen.Conformance.Kubeadm;

/// <summary>A release of kubeadm whose verdicts are recorded.</summary>
/// <param name="Version">As it says of itself: <c>1.32.1</c>.</param>
/// <param name="Minor">The 32 of it.</param>
internal sealed record KubeadmRelease(string Version, int Minor)
{
    /// <summary>The release that the documents of a corpus name.</summary>
    public static KubeadmRelease First { get; } = new("1.32.1", 32);

    public static IReadOnlyList<KubeadmRelease> All { get; } = [First, new("1.36.0", 36)];

    /// <summary>How the kubernetesVersion of a cluster of this release is written.</summary>
    public string ClusterVersion => "v" + Version;

    /// <summary>What comes before the extension of the files in which its answers are.</summary>
    public string Mark => $".k1{Minor}";

    public string ReportExtension => Mark + ".report";

    public string MigratedExtension => Mark + ".migrated.yaml";
}
