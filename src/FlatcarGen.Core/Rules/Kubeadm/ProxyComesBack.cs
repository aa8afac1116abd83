using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>kube-proxy is left out at kubeadm init alone.</summary>
public sealed class ProxyComesBack : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5048",
        "kube-proxy comes back with an upgrade",
        "'{0}' holds for kubeadm init alone, and an upgrade installs kube-proxy after all; add 'proxy: {{ disabled: true }}' to the ClusterConfiguration",
        Severity.Warning);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        // v1beta3 has no word for it.
        if (config.Init is not { } init
            || KubeadmDocuments.ApiOf(init) != KubeadmApi.V1Beta4
            || init.Find("skipPhases") is not YamlSequence phases)
        {
            yield break;
        }

        if (KubeadmDocuments.At(config.Cluster, "proxy", "disabled") is YamlScalar { Text: not "false" })
            yield break;
        if (phases.OfType<YamlScalar>().FirstOrDefault(phase => phase.Text is "addon/kube-proxy" or "addon") is { } skipped)
            yield return Found(skipped, config.Facts, skipped.Text);
    }
}
