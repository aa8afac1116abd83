using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A feature gate that this Kubernetes release does not know any more.</summary>
public sealed class RemovedGate : KubeadmRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG5044",
        "Feature gate that is gone",
        "Kubernetes has no feature gate '{0}' since 1.{1}, and the {2} does not start with it; leave it out",
        Severity.Error);

    public override RuleInfo Info => Rule;

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        foreach (var (kind, component) in new[] { ("KubeletConfiguration", "kubelet"), ("KubeProxyConfiguration", "kube-proxy") })
        {
            if (config.Find(kind)?.Find("featureGates") is not YamlMapping gates)
                continue;
            foreach (var gate in gates.Entries)
            {
                if (Gone(gate.Key.Text, config.Least) is { } removed)
                    yield return Found(gate.Key, config.Facts, gate.Key.Text, $"{removed.Until}", component);
            }
        }

        // Flags that are made of declared gates are told where those stand.
        foreach (var arg in config.Args.Where(arg => arg.Component != Component.Etcd && arg.Name.Text == "feature-gates"))
        {
            if (arg.Value is { } value && (value.Declaration is not { } declared || declared.Value == value.Text))
            {
                foreach (var finding in CheckFlag(config, arg, value))
                    yield return finding;
            }
        }
    }

    internal static RemovedFeatureGate? Gone(string name, KubernetesVersion? version) =>
        RemovedFeatureGates.Find(name) is { } removed && removed.IsGoneIn(version) ? removed : null;

    private IEnumerable<Finding> CheckFlag(KubeadmDocuments config, KubeadmArg arg, YamlScalar value)
    {
        var text = config.TextOf(value);
        var start = 0;
        foreach (var part in text.Value.Split(','))
        {
            var name = part.Split('=')[0];
            if (Gone(name, config.Least) is { } removed)
                yield return Found(text.Slice(start, name.Length), name, $"{removed.Until}", Components.NameOf(arg.Component));
            start += part.Length + 1;
        }
    }
}
