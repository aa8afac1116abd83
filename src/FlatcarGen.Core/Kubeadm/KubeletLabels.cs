namespace FlatcarGen.Core.Kubeadm;

/// <summary>
/// The labels that a kubelet may give its own node. It refuses to start with others of <c>kubernetes.io</c> and <c>k8s.io</c>.
/// Source: https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction and the kubelet's
/// <c>--node-labels</c> reference.
/// </summary>
public static class KubeletLabels
{
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "kubernetes.io/hostname", "kubernetes.io/os", "kubernetes.io/arch",
        "node.kubernetes.io/instance-type", "topology.kubernetes.io/region", "topology.kubernetes.io/zone",
        "beta.kubernetes.io/os", "beta.kubernetes.io/arch", "beta.kubernetes.io/instance-type",
        "failure-domain.beta.kubernetes.io/region", "failure-domain.beta.kubernetes.io/zone",
    };

    public static bool MaySet(string key)
    {
        var slash = key.IndexOf('/');
        if (slash < 0 || Allowed.Contains(key))
            return true;
        var prefix = key.Substring(0, slash);
        return IsOrIsBelow(prefix, "kubelet.kubernetes.io")
            || IsOrIsBelow(prefix, "node.kubernetes.io")
            || !(IsOrIsBelow(prefix, "kubernetes.io") || IsOrIsBelow(prefix, "k8s.io"));
    }

    private static bool IsOrIsBelow(string prefix, string domain) =>
        prefix == domain || prefix.EndsWith("." + domain, StringComparison.Ordinal);
}
