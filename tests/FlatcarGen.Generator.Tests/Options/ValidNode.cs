using System.Text.RegularExpressions;

namespace FlatcarGen.Generator.Tests.Options;

/// <summary>A node of a <see cref="ValidDeclaration"/>, and what is rightly found of its options.</summary>
/// <param name="ClassName">The class that declares it.</param>
/// <param name="Role">Bootstrap, ControlPlane or Worker.</param>
/// <param name="Settings">Its own settings.</param>
/// <param name="Cluster">Those of the cluster.</param>
internal sealed partial record ValidNode(string ClassName, string Role, ValidSettings Settings, ValidSettings Cluster)
{
    private bool HasKubeconfig => Role != "Worker" && Of("KubeconfigUser", "core") != "\"\"";

    private bool HasKubeletConfMarker => Of("CompletionMarker", "Own") == "KubeletConf";

    private bool IsTriedOnce => Of("RestartOnFailure", "true") == "false";

    /// <summary>Whether its kubeadm is one that forgets the time limit of v1beta3.</summary>
    private bool LosesTimeLimit => Role == "Bootstrap" && Of("KubeadmApi", "") == "V1Beta3"
        && Of("KubernetesVersion", "") == "\"1.31.0-rc.1\"" && Of("ControlPlaneTimeout", "").Length > 0;

    /// <summary>See <see cref="ValidDeclaration.InDeclaration"/>.</summary>
    /// <param name="made">What is generated.</param>
    public IEnumerable<string> InDeclaration((string Config, string Butane) made)
    {
        var ids = InUnits(made);
        var config = made.Config;
        if (HasKubeletConfMarker && Role != "Worker")
            ids = ids.Append("FCG2027");
        // Of two addresses, one may turn out to be empty.
        if (Of("FlatcarVersion", "") == "\"4459.2.0\"" && Of("Platform", "Aws") == "OracleCloud" && config.Contains("$COREOS_", StringComparison.Ordinal))
            ids = ids.Append("FCG3006");
        return Of("MetadataGuard", "true") == "false" && MayBeEmpty().IsMatch(config) ? ids.Append("FCG3012").Distinct() : ids;
    }

    /// <summary>See <see cref="ValidDeclaration.InUnits"/>.</summary>
    /// <param name="made">What is generated.</param>
    public IEnumerable<string> InUnits((string Config, string Butane) made)
    {
        var config = made.Config;
        var isRendered = config.Contains("$COREOS_", StringComparison.Ordinal);
        if (Of("UnitType", "Oneshot") == "Simple" && (HasKubeconfig || !HasKubeletConfMarker))
            yield return "FCG2011";
        if (IsTriedOnce && Role != "Bootstrap" && Of("NetworkOnline", "true") == "true")
            yield return "FCG2016";
        // The metadata comes over the network, too, and so does the answer of the API server.
        if (IsTriedOnce && !isRendered && Of("NetworkOnline", "true") == "false" && (Role == "Bootstrap" || Of("JoinWait", "ApiServer") == "None"))
            yield return "FCG2048";
        if (HasKubeconfig && Of("ReuseKubeconfigFolder", "true") == "false")
            yield return "FCG2026";
        // A join with a config may be a worker's, as far as a unit tells.
        if (HasKubeletConfMarker && Role == "Bootstrap")
            yield return "FCG2027";
        if (Of("ImagePull", "DeclaredVersion") == "KubeadmDefault")
            yield return "FCG2039";
        if (Of("Containerd", "Wants") == "Requires")
            yield return "FCG2046";
        if (isRendered && Of("MetadataService", "Wants") == "Requires")
            yield return "FCG3501";
        if (Of("MetadataGuard", "true") == "false" && MayBeEmpty().IsMatch(config) && !Of("KubeadmConfigPath", "").Contains("${", StringComparison.Ordinal))
            yield return "FCG3012";
        // Which file it is that a placeholder is in the path of, no rule knows.
        if (Of("PrivateConfig", "true") == "false" && isRendered && !Of("KubeadmConfigPath", "").Contains("${", StringComparison.Ordinal))
            yield return "FCG4011";
        if (WrittenKey().IsMatch(config))
            yield return "FCG7016";
        if (Of("IPv6Forwarding", "true") == "false" && NeedsForwarding(config) && !made.Butane.Contains("/etc/extensions/", StringComparison.Ordinal))
            yield return "FCG6501";
        if (LosesTimeLimit)
            yield return "FCG5004";
        if (Of("NodeNames", "") == "HostName" && Of("Platform", "Aws") == "Aws" && Of("CloudProvider", "") == "\"external\"")
            yield return "FCG5039";
    }

    /// <summary>Whether kubeadm does not begin on a machine that does not forward IPv6. What a system extension brings is not known.</summary>
    private bool NeedsForwarding(string config) =>
        Role == "Bootstrap" ? config.Contains("fd00:10:", StringComparison.Ordinal) : config.Contains("apiServerEndpoint: \"[", StringComparison.Ordinal);

    [GeneratedRegex(@"(,\$COREOS_\w*IPV6\w*|\$COREOS_\w*IPV6\w*,)", RegexOptions.CultureInvariant)]
    private static partial Regex MayBeEmpty();

    [GeneratedRegex("certificateKey: \"?[0-9a-f]{64}", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenKey();

    /// <summary>What holds for the node.</summary>
    public string Of(string option, string byDefault) => Settings[option] ?? Cluster[option] ?? byDefault;
}
