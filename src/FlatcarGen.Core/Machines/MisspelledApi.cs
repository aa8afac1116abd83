using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>A document of kubeadm's that does not name the API it is written in as it should; its kind tells.</summary>
internal static class MisspelledApi
{
    private static readonly HashSet<string> Kinds = new([.. KubeadmKinds.All, "ResetConfiguration", "UpgradeConfiguration"], StringComparer.Ordinal);

    private static readonly string[] Groups = ["kubeadm.k8s.io", "kubelet.config.k8s.io", "kubeproxy.config.k8s.io"];

    /// <summary>Whether a document is one: other programs have a ClusterConfiguration too, in APIs of their own.</summary>
    public static bool IsIn(YamlMapping root)
    {
        if (root.Find("kind") is not YamlScalar { Text: var kind } || !Kinds.Contains(kind))
            return false;
        if (root.Find("apiVersion") is not YamlScalar { Text: var version } || version.IndexOf('/') is not (> 0 and var slash))
            return true;
        var group = version.Substring(0, slash);
        return group.EndsWith("k8s.io", StringComparison.Ordinal) || NearestName.Of(group, Groups) is not null;
    }
}
