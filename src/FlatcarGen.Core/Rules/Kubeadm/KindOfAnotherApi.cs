using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A document whose kind the API that it names does not have.</summary>
public sealed class KindOfAnotherApi : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5058",
        "Kind of another API",
        "'{0}' has no {1}, and kubeadm stops or ignores the document; write '{2}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        var api = config.Roots.Select(KubeadmDocuments.ApiOf).FirstOrDefault(found => found is not null) ?? KubeadmApi.V1Beta4;
        foreach (var root in config.Roots)
        {
            if (root.Find("apiVersion") is YamlScalar written
                && config.Known(written) is { } version
                && KubeadmDocuments.KindOf(root) is { } kind
                && KubeadmKinds.ApiVersionOf(kind, api) is { } right
                && version != right
                && !(right.StartsWith("kubeadm.", StringComparison.Ordinal) && version.StartsWith("kubeadm.", StringComparison.Ordinal)))
            {
                yield return Found(written, config.Facts, Shown.Short(version), kind, right);
            }
        }
    }
}
