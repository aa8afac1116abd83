using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A taint or label that cannot be taken apart.</summary>
public sealed class TaintForm : ClusterRule
{
    internal const string LabelOfOwn =
        "label that a kubelet may give itself: it does not start with one of kubernetes.io or k8s.io but a few; choose another prefix, or node.kubernetes.io/";

    internal static RuleInfo Rule { get; } = new(
        "FCG5500",
        "Not a taint or label",
        "'{0}' is no {1}",
        Severity.Error);

    public override RuleInfo Info => Rule;

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        foreach (var plan in cluster.Nodes)
        {
            foreach (var taint in plan.Settings.Taints ?? default)
            {
                var parsed = Taint.Parse(taint.Value);
                var isEffect = parsed.Effect is "NoSchedule" or "PreferNoSchedule" or "NoExecute"
                    || TemplateText.Parse(parsed.Effect).HasPlaceholders;
                if (!isEffect || parsed.Key.Length == 0)
                    yield return Found(taint, null, Shown.Short(taint.Value), "taint: write \"key=value:NoSchedule\" or \"key:NoSchedule\"; effects are NoSchedule, PreferNoSchedule and NoExecute");
            }

            foreach (var label in plan.Settings.Labels)
            {
                var equals = label.Value.IndexOf('=');
                if (equals <= 0 || label.Value.IndexOf(',') >= 0)
                    yield return Found(label, null, Shown.Short(label.Value), "label: write \"key=value\", each label as an element of its own");
                else if (!KubeletLabels.MaySet(label.Value.Substring(0, equals)))
                    yield return Found(label, new(0, equals), Shown.Short(label.Value), LabelOfOwn);
            }
        }
    }
}
