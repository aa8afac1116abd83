using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A fragment or patch is no YAML, or not of the shape that can be merged.</summary>
public sealed class InvalidFragment : PieceRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1020",
        "Fragment cannot be merged",
        "This {0} cannot be merged: {1}",
        Severity.Error);

    public override IEnumerable<Finding> Check(PieceSet pieces) =>
        pieces.ButaneFragments.SelectMany(fragment => Check(fragment, "Butane fragment").Concat(FurtherDocuments(fragment)))
            .Concat(pieces.KubeadmPatches.SelectMany(patch => Check(patch, "kubeadm patch").Concat(KindProblems(patch))));

    private IEnumerable<Finding> Check(DeclaredText text, string what)
    {
        var documents = YamlReader.Read(text.Value);
        if (documents.Problems.Count > 0)
        {
            yield return Found(text, documents.Problems[0].Range, what, documents.Problems[0].Message);
            yield break;
        }

        if (documents.Roots.Count == 0)
            yield return Found(text, null, what, "it is empty; write the keys that are to be merged");
        foreach (var root in documents.Roots)
        {
            if (root is not YamlMapping)
                yield return Found(text, root.Range, what, "a document has to be a mapping, 'key: value'");
        }
    }

    /// <summary>Butane reads the first document of its input and no other.</summary>
    private IEnumerable<Finding> FurtherDocuments(DeclaredText fragment)
    {
        var documents = YamlReader.Read(fragment.Value);
        if (!documents.HasProblems && documents.Roots.Count > 1)
            yield return Found(fragment, documents.Roots[1].Range, "Butane fragment", "a Butane document is one; give this part a constant of its own");
    }

    private IEnumerable<Finding> KindProblems(DeclaredText patch)
    {
        var documents = YamlReader.Read(patch.Value);
        if (documents.HasProblems)
            yield break;
        foreach (var root in documents.Roots.OfType<YamlMapping>())
        {
            if (root.Find("kind") is not YamlScalar kind)
                yield return Found(patch, root.Entries.Count > 0 ? root.Entries[0].Key.Range : root.Range, "kubeadm patch", "each document has to name its kind, such as 'kind: ClusterConfiguration'");
            else if (!KubeadmKinds.All.Contains(kind.Text))
                yield return Found(patch, kind.Range, "kubeadm patch", $"kubeadm's configs have no '{Shown.Short(kind.Text)}'; the kinds are {string.Join(", ", KubeadmKinds.All)}");
        }
    }
}
