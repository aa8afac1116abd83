using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>Feature gates: a map for kubeadm and the kubelet, a flag for the others.</summary>
internal static class FeatureGates
{
    public static YamlMapping? Of(ClusterDeclaration cluster, Component component)
    {
        var gates = new YamlMapping();
        foreach (var gate in cluster.FeatureGates)
        {
            if (gate.Component == component)
                gates.Set(gate.Name.ToYaml(), YamlScalar.Bool(gate.Enabled));
        }

        return gates.Count == 0 ? null : gates;
    }

    public static YamlScalar? AsFlag(ClusterDeclaration cluster, Component component)
    {
        var gates = cluster.FeatureGates.Where(gate => gate.Component == component).ToList();
        return gates.Count == 0
            ? null
            : YamlScalar.String(
                TemplateText.Join(",", gates.Select(gate => gate.Name.ToTemplate() + (gate.Enabled ? "=true" : "=false"))),
                gates[0].Name);
    }
}
