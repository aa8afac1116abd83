using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary><see cref="TaintForm"/> for the labels in a kubelet's flag.</summary>
public sealed class RefusedNodeLabel : KubeadmRule
{
    public override RuleInfo Info => TaintForm.Rule;

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        foreach (var arg in config.Find(Component.Kubelet, "node-labels"))
        {
            // Those of an option of their own are judged there.
            if (arg.Value is not { DeclaredParts.Count: 0 } written)
                continue;
            foreach (var label in LabelsIn(config.TextOf(written)))
            {
                if (WhatItIsNot(label.Value) is not { } what)
                    continue;
                yield return label.Source.At.Id > 0
                    ? Found(label, Shown.Short(label.Value), what)
                    : Found(written, config.Facts, Shown.Short(label.Value), what);
            }
        }
    }

    private static IEnumerable<MappedText> LabelsIn(MappedText labels)
    {
        var start = 0;
        foreach (var label in labels.Value.Split(','))
        {
            if (label.Trim().Length > 0 && label.IndexOf('$') < 0 && label.IndexOf(MappedText.Unknown) < 0)
                yield return labels.Slice(start, label.Length).Trim(char.IsWhiteSpace);
            start += label.Length + 1;
        }
    }

    private static string? WhatItIsNot(string label)
    {
        var equals = label.IndexOf('=');
        var key = (equals < 0 ? label : label.Substring(0, equals)).Trim();
        if (!KubeletLabels.MaySet(key))
            return TaintForm.LabelOfOwn;
        return LabelText.IsKey(key) && (equals < 0 || LabelText.IsValue(label.Substring(equals + 1).Trim()))
            ? null
            : "label: write \"key=value\" with letters, digits, '-', '_' and '.', in front of the key a domain and '/' if need be";
    }
}
