namespace FlatcarGen.Generator.Tests.Options;

/// <summary>A node of a <see cref="ValidDeclaration"/>, and what is rightly found of its options.</summary>
/// <param name="ClassName">The class that declares it.</param>
/// <param name="Role">Bootstrap, ControlPlane or Worker.</param>
/// <param name="Settings">Its own settings.</param>
/// <param name="Cluster">Those of the cluster.</param>
internal sealed record ValidNode(string ClassName, string Role, ValidSettings Settings, ValidSettings Cluster)
{
    private bool HasKubeconfig => Role != "Worker" && Of("KubeconfigUser", "core") != "\"\"";

    private bool HasKubeletConfMarker => Of("CompletionMarker", "Own") == "KubeletConf";

    private bool IsTriedOnce => Of("RestartOnFailure", "true") == "false";

    /// <summary>See <see cref="ValidDeclaration.InDeclaration"/>.</summary>
    /// <param name="isRendered">Whether envsubst makes the config that kubeadm reads.</param>
    public IEnumerable<string> InDeclaration(bool isRendered) =>
        HasKubeletConfMarker && Role != "Worker" ? InUnits(isRendered).Append("FCG2027") : InUnits(isRendered);

    /// <summary>See <see cref="ValidDeclaration.InUnits"/>.</summary>
    /// <param name="isRendered">Whether envsubst makes the config that kubeadm reads.</param>
    public IEnumerable<string> InUnits(bool isRendered)
    {
        if (Of("UnitType", "Oneshot") == "Simple" && (HasKubeconfig || !HasKubeletConfMarker))
            yield return "FCG2011";
        if (IsTriedOnce && Role != "Bootstrap" && Of("NetworkOnline", "true") == "true")
            yield return "FCG2016";
        if (HasKubeconfig && Of("ReuseKubeconfigFolder", "true") == "false")
            yield return "FCG2026";
        // A join with a config may be a worker's, as far as a unit tells.
        if (HasKubeletConfMarker && Role == "Bootstrap")
            yield return "FCG2027";
        if (Of("ImagePull", "DeclaredVersion") == "KubeadmDefault")
            yield return "FCG2039";
        // Which file it is that a placeholder is in the path of, no rule knows.
        if (Of("PrivateConfig", "true") == "false" && isRendered && !Of("KubeadmConfigPath", "").Contains("${", StringComparison.Ordinal))
            yield return "FCG4011";
    }

    /// <summary>What holds for the node.</summary>
    public string Of(string option, string byDefault) => Settings[option] ?? Cluster[option] ?? byDefault;
}
