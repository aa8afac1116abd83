using FlatcarGen.Core.Kubeadm.Writing;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A declared piece takes the place of what kubeadm is started with.</summary>
public sealed class ReplacedByPiece : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1027",
        "Piece takes the place of a generated one",
        "'{0}' is what FlatcarGen generates for '{1}', and this would replace it; {2}",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        foreach (var plan in cluster.Nodes)
        {
            var node = Shown.Short(plan.Node.Itself.Value);
            foreach (var path in plan.Pieces.Paths)
            {
                if (path.Value == plan.Settings.KubeadmConfigPath.Value || path.Value == plan.Settings.RenderedConfigPath.Value)
                    yield return Found(path, null, Shown.Short(path.Value), node, "choose another path, or change the config with a [KubeadmPatch]");
                else if (path.Value == KubeadmCommands.MarkerOf(plan.Settings))
                    yield return Found(path, null, Shown.Short(path.Value), node, "its presence says that kubeadm has nothing left to do");
            }

            foreach (var fragment in plan.Pieces.ButaneFragments)
            {
                foreach (var (name, range) in Replaced(fragment, plan))
                    yield return Found(fragment, range, Shown.Short(name), node, "leave it to FlatcarGen, and change it with a [KubeadmPatch] or a [DropIn]");
            }

            foreach (var unit in plan.Pieces.Units)
            {
                if (unit.Name.Value == KubeadmUnit.Name)
                    yield return Found(unit.Name, null, KubeadmUnit.Name, node, "change it with a [DropIn]");
            }
        }
    }

    /// <summary>The entries of a fragment that bring another kubeadm config or unit.</summary>
    private static IEnumerable<(string Name, TextRange? Range)> Replaced(DeclaredText fragment, NodePlan plan)
    {
        var root = YamlReader.Read(fragment.Value).Root as YamlMapping;
        foreach (var file in ItemsAt(root, "storage", "files"))
        {
            if (file.Find("path") is YamlScalar path && path.Text == plan.Settings.KubeadmConfigPath.Value && file.Contains("contents"))
                yield return (path.Text, path.Range);
        }

        foreach (var unit in ItemsAt(root, "systemd", "units"))
        {
            if (unit.Find("name") is YamlScalar { Text: KubeadmUnit.Name } name
                && (unit.Contains("contents") || unit.Contains("enabled") || unit.Contains("mask")))
            {
                yield return (name.Text, name.Range);
            }
        }
    }

    private static IEnumerable<YamlMapping> ItemsAt(YamlMapping? root, string section, string list) =>
        ((root?.Find(section) as YamlMapping)?.Find(list) as YamlSequence)?.OfType<YamlMapping>() ?? [];
}
