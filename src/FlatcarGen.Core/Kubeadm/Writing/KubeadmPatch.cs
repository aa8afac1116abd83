using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>Merges declared kubeadm YAML into the documents of a node, by kind.</summary>
internal static class KubeadmPatch
{
    /// <summary>Kinds that the bootstrap node takes though nothing is written for them by default.</summary>
    private static readonly string[] AddedOnBootstrap = ["KubeletConfiguration", "KubeProxyConfiguration"];

    public static IReadOnlyList<YamlMapping> Apply(List<YamlMapping> documents, NodePlan plan)
    {
        foreach (var patch in plan.Pieces.KubeadmPatches)
        {
            foreach (var root in YamlReader.Read(patch).Roots)
            {
                if (root is YamlMapping mapping)
                    Apply(documents, mapping, plan.Node.Role);
            }
        }

        return documents;
    }

    private static void Apply(List<YamlMapping> documents, YamlMapping patch, NodeRole role)
    {
        var kind = KindOf(patch);
        var at = documents.FindIndex(document => KindOf(document) == kind);
        if (at < 0 && role == NodeRole.Bootstrap && AddedOnBootstrap.Contains(kind))
        {
            at = documents.Count;
            documents.Add(new() { ["apiVersion"] = KubeadmKinds.ApiVersionOf(kind!, default), ["kind"] = kind });
        }

        if (at < 0)
            return;
        // A patch may say what it was written for; it does not decide what the document is.
        var apiVersion = documents[at].Find("apiVersion");
        documents[at] = ((YamlMapping)YamlMerge.Merge(documents[at], patch, ListMerge.Kubeadm)).Add("apiVersion", apiVersion).Add("kind", kind);
    }

    private static string? KindOf(YamlMapping document) => (document.Find("kind") as YamlScalar)?.Text;
}
