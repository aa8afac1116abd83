using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A fragment or patch names another variant or version than the document that it is merged into.</summary>
public sealed class PatchForAnotherVersion : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1024",
        "Fragment for another version",
        "This is written for {0} '{1}', and the cluster's documents have '{2}'; write it for that, or leave the key out",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        foreach (var plan in cluster.Nodes)
        {
            foreach (var fragment in plan.Pieces.ButaneFragments)
            {
                var root = YamlReader.Read(fragment.Value).Root as YamlMapping;
                if (Other(fragment, root, "variant", ButaneDocument.Variant) is { } variant)
                    yield return variant;
                if (Other(fragment, root, "version", ButaneDocument.VersionOf(cluster.Declaration)) is { } version)
                    yield return version;
            }

            foreach (var patch in plan.Pieces.KubeadmPatches)
            {
                foreach (var root in YamlReader.Read(patch.Value).Roots.OfType<YamlMapping>())
                {
                    if ((root.Find("kind") as YamlScalar)?.Text is { } kind
                        && KubeadmKinds.ApiVersionOf(kind, plan.Api) is { } expected
                        && Other(patch, root, "apiVersion", expected) is { } finding)
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    private Finding? Other(DeclaredText text, YamlMapping? root, string key, string expected) =>
        root?.Find(key) is YamlScalar value && value.Text != expected
            ? Found(text, value.Range, key, Shown.Short(value.Text), expected)
            : null;
}
