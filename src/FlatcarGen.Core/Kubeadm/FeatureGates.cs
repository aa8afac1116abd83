using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm;

/// <summary>Feature gates: a map for kubeadm and the kubelet, a flag for the others.</summary>
internal static class FeatureGates
{
    public static YamlMapping? Of(ClusterDeclaration cluster, Component component)
    {
        var gates = new YamlMapping();
        foreach (var gate in cluster.FeatureGates)
        {
            if (gate.Component == component)
                gates.Add(gate.Name.Value, gate.Enabled);
        }

        return gates.Count == 0 ? null : gates;
    }

    public static TemplateText? AsFlag(ClusterDeclaration cluster, Component component)
    {
        var gates = cluster.FeatureGates
            .Where(gate => gate.Component == component)
            .Select(gate => gate.Name.ToTemplate() + (gate.Enabled ? "=true" : "=false"))
            .ToList();
        return gates.Count == 0 ? default(TemplateText?) : TemplateText.Join(",", gates);
    }
}
