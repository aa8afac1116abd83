using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A flag that no document of the node would hold, or that would put another value out of it: something is dropped.</summary>
public sealed class ArgWithoutEffect : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1025",
        "Flag in a place where it has no effect",
        "'{0}' of {1} {2}",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        var declaration = cluster.Declaration;
        foreach (var arg in declaration.ExtraArgs)
        {
            if (arg.Component == Component.Kubeadm)
                yield return Found(arg, "has no effect: kubeadm's config has no flags of kubeadm itself; only its feature gates can be set");
            else if (arg.Name.Value == "feature-gates" && declaration.FeatureGates.Any(gate => gate.Component == arg.Component && arg.Component != Component.Kubelet))
                yield return Found(arg, "takes the place of the [FeatureGate]s of that component; use one of the two");
        }

        foreach (var finding in CheckForm(declaration.ExtraArgs, declaration.KubeadmApi == KubeadmApi.V1Beta3))
            yield return finding;
        foreach (var finding in cluster.Nodes.SelectMany(Check))
            yield return finding;
    }

    private IEnumerable<Finding> Check(NodePlan plan)
    {
        foreach (var arg in plan.Node.ExtraArgs)
        {
            if (arg.Component != Component.Kubelet)
                yield return Found(arg, "has no effect on a node, which has a kubelet of its own and nothing else; move it to the cluster");
        }

        foreach (var arg in plan.Node.ExtraArgs.Concat(plan.Cluster.ExtraArgs).Where(arg => arg.Component == Component.Kubelet))
        {
            if (arg.Name.Value == "node-labels" && plan.Settings.Labels.Count > 0)
                yield return Found(arg, "takes the place of Labels; use one of the two");
            else if (arg.Name.Value == "node-ip" && plan.Settings.NodeIPs is not null)
                yield return Found(arg, "takes the place of NodeIPs; use one of the two");
        }

        foreach (var finding in CheckForm(plan.Node.ExtraArgs, plan.Api == KubeadmApi.V1Beta3))
            yield return finding;
    }

    private IEnumerable<Finding> CheckForm(EquatableArray<ExtraArg> args, bool isMap)
    {
        var seen = new HashSet<(Component, string)>();
        foreach (var arg in args)
        {
            if (!IsName(arg.Name.Value))
                yield return Found(arg, "is no name of a flag: leave out the dashes, give the value apart, and use no placeholder");
            if (!seen.Add((arg.Component, arg.Name.Value)) && isMap)
                yield return Found(arg, "is given twice: in v1beta3 flags are a map, and one of the two would be lost");
        }
    }

    private Finding Found(ExtraArg arg, string why) => Found(arg.Name, null, Shown.Short(arg.Name.Value), arg.Component.ToString(), why);

    private static bool IsName(string text) =>
        text.Length > 0
        && text[0] != '-'
        && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.');
}
