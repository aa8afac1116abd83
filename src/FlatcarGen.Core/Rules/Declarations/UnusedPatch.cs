using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A kubeadm patch for a kind of document that none of the nodes that have it is given.</summary>
public sealed class UnusedPatch : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1031",
        "Patch that is merged into nothing",
        "No node that has this patch is given a {0}: it would be dropped; move it to the cluster, or to the node that is given one",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        var unused = new Dictionary<(int Anchor, string Kind), Finding>();
        var used = new HashSet<(int Anchor, string Kind)>();
        foreach (var plan in cluster.Nodes)
        {
            var kinds = plan.KubeadmDocuments.Select(document => KindOf(document)?.Text).ToList();
            foreach (var patch in plan.Pieces.KubeadmPatches)
            {
                foreach (var kind in KindsOf(patch))
                {
                    var key = (patch.At.Id, kind.Text);
                    if (kinds.Contains(kind.Text))
                        used.Add(key);
                    else if (!unused.ContainsKey(key))
                        unused.Add(key, Found(patch, kind.Range, Shown.Short(kind.Text)));
                }
            }
        }

        return unused.Where(pair => !used.Contains(pair.Key)).Select(pair => pair.Value);
    }

    private static IEnumerable<YamlScalar> KindsOf(DeclaredText patch) =>
        YamlReader.Read(patch.Value).Roots.OfType<YamlMapping>().Select(KindOf).OfType<YamlScalar>();

    private static YamlScalar? KindOf(YamlMapping document) => document.Find("kind") as YamlScalar;
}
