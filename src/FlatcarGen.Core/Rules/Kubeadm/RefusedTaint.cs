using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>
/// A taint in a config that no node can have: kubeadm hands it on unseen, to the kubelet of a worker as a flag and to the API server for a
/// control plane (kubernetes, cmd/kubeadm/app/phases/kubelet/flags.go and markcontrolplane).
/// </summary>
public sealed class RefusedTaint : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5528",
        "Taint that no node can have",
        "'{0}' is no {1}: kubeadm takes it, and the kubelet or the API server refuses it; {2}",
        Severity.Warning);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        foreach (var root in new[] { config.Init, config.Join })
        {
            if (KubeadmDocuments.At(root, "nodeRegistration", "taints") is not YamlSequence taints)
                continue;
            foreach (var taint in taints.OfType<YamlMapping>())
            {
                if (Unfit(taint, "key", LabelText.IsKey) is { } key)
                    yield return Found(key, config.Facts, Shown.Short(key.Text), "key of a taint", "write letters, digits, '-', '_' and '.', with a domain and '/' in front if need be");
                if (Unfit(taint, "value", LabelText.IsValue) is { } value)
                    yield return Found(value, config.Facts, Shown.Short(value.Text), "value of a taint", "write up to 63 letters, digits, '-', '_' and '.'");
                if (Unfit(taint, "effect", effect => effect is "NoSchedule" or "PreferNoSchedule" or "NoExecute") is { } effect)
                    yield return Found(effect, config.Facts, Shown.Short(effect.Text), "effect of a taint", "write NoSchedule, PreferNoSchedule or NoExecute");
            }
        }

        // What an option of a declaration says is judged there.
        YamlScalar? Unfit(YamlMapping taint, string name, Func<string, bool> fits) =>
            taint.Find(name) is YamlScalar { Place.Text.At.Id: > 0, Declaration: null } scalar && config.Known(scalar) is { } known && !fits(known)
                ? scalar
                : null;
    }
}
