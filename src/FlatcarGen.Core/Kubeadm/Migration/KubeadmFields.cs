namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>
/// In what the fields of v1beta3 and v1beta4 differ: the list of changes in
/// https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/, and the fields of both versions' types.
/// </summary>
internal static class KubeadmFields
{
    public const string Group = "kubeadm.k8s.io/";
    public const string Old = "v1beta3";
    public const string New = "v1beta4";

    /// <summary>The kinds that v1beta3 has.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["InitConfiguration", "ClusterConfiguration", "JoinConfiguration"];

    /// <summary>Where flags are given to a component: maps in v1beta3, lists of name and value in v1beta4.</summary>
    public static IReadOnlyList<string[]> ArgsOf(string kind) => kind == "ClusterConfiguration"
        ? [["apiServer", "extraArgs"], ["controllerManager", "extraArgs"], ["scheduler", "extraArgs"], ["etcd", "local", "extraArgs"]]
        : [["nodeRegistration", "kubeletExtraArgs"]];

    /// <summary>The time limit that moved to <c>timeouts</c>.</summary>
    public static string[]? LimitOf(string kind) => kind switch
    {
        "ClusterConfiguration" => ["apiServer", "timeoutForControlPlane"],
        "JoinConfiguration" => ["discovery", "timeout"],
        _ => null,
    };

    /// <summary>What v1beta4 has and v1beta3 has not.</summary>
    public static IReadOnlyList<string[]> NewOf(string kind) => kind == "ClusterConfiguration"
        ?
        [
            ["proxy"], ["encryptionAlgorithm"], ["certificateValidityPeriod"], ["caCertificateValidityPeriod"], ["dns", "disabled"],
            ["apiServer", "extraEnvs"], ["controllerManager", "extraEnvs"], ["scheduler", "extraEnvs"], ["etcd", "local", "extraEnvs"],
        ]
        : [["timeouts"], ["dryRun"], ["nodeRegistration", "imagePullSerial"]];
}
