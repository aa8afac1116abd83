using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary><c>nodeRegistration</c> of an InitConfiguration or a JoinConfiguration.</summary>
internal static class NodeRegistration
{
    /// <summary>The mapping, or null where there is nothing to say.</summary>
    public static YamlMapping? Of(NodePlan plan)
    {
        var registration = new YamlMapping
        {
            ["name"] = plan.NodeName,
            ["kubeletExtraArgs"] = KubeletArgs(plan).ToYaml(),
            ["taints"] = Taints(plan),
        };
        return registration.Count == 0 ? null : registration;
    }

    private static ExtraArgs KubeletArgs(NodePlan plan)
    {
        var args = new ExtraArgs(plan.Api)
            .Add(plan.Cluster.ExtraArgs, Component.Kubelet)
            .Add(plan.Node.ExtraArgs, Component.Kubelet)
            .AddDerived("cloud-provider", plan.Settings.CloudProvider.ToYaml());
        if (plan.NodeIPs.Count > 0)
            args.AddDerived("node-ip", NodeIPs(plan));
        if (plan.Settings.Labels.Count > 0)
            args.AddDerived("node-labels", YamlScalar.Join(plan.Settings.Labels));
        return args;
    }

    private static YamlScalar? NodeIPs(NodePlan plan) =>
        plan.Settings.NodeIPs is { } declared ? YamlScalar.Join(declared) : YamlScalar.String(TemplateText.Join(",", plan.NodeIPs));

    /// <summary>Null where kubeadm's own taints are wanted; an empty list is no taint at all.</summary>
    private static YamlSequence? Taints(NodePlan plan) => plan.Settings.Taints is not { } declared
        ? null
        : new YamlSequence(declared.Select(text =>
        {
            var taint = Taint.Parse(text.Value);
            return new YamlMapping
            {
                ["effect"] = TemplateText.Parse(taint.Effect),
                ["key"] = TemplateText.Parse(taint.Key),
                ["value"] = taint.Value is { } value ? TemplateText.Parse(value) : default(TemplateText?),
            };
        }));
}
