using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A version of kubeadm's API that a later kubeadm will not read.</summary>
public sealed class DeprecatedApiVersion : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5001",
        "Deprecated version of kubeadm's API",
        "{0} is deprecated since Kubernetes 1.31, and 1.37 does not read it; write the config in kubeadm.k8s.io/v1beta4",
        Severity.Info);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (config.Version is not { Minor: >= 31 and < 37 })
            yield break;
        // The documents of a config go together.
        var root = config.Roots.FirstOrDefault(root => KubeadmDocuments.ApiOf(root) == KubeadmApi.V1Beta3);
        if (root?.Find("apiVersion") is YamlScalar written)
            yield return Found(written, config.Facts, written.Text);
    }
}
