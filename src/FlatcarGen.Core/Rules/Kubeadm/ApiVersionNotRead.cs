using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A version of kubeadm's API that the kubeadm of this Kubernetes release does not read.</summary>
public sealed class ApiVersionNotRead : KubeadmRule
{
    // kubernetes CHANGELOG-1.31 and CHANGELOG-1.37
    private static readonly KubernetesVersion V1Beta3Removed = KubernetesVersion.OfMinor(37);

    public override RuleInfo Info { get; } = new(
        "FCG5002",
        "API version that kubeadm does not read",
        "The kubeadm of Kubernetes {1} does not read {0} and stops; write the config in {2}",
        Severity.Error);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (config.Version is not { } version)
            yield break;
        foreach (var root in config.Roots)
        {
            var right = KubeadmDocuments.ApiOf(root) switch
            {
                KubeadmApi.V1Beta4 when version < KubernetesVersion.V1_31 => KubeadmApi.V1Beta3,
                KubeadmApi.V1Beta3 when version >= V1Beta3Removed => KubeadmApi.V1Beta4,
                _ => default(KubeadmApi?),
            };
            if (right is { } api)
            {
                var written = (YamlScalar)root.Find("apiVersion")!;
                yield return Found(written, config.Facts, written.Text, $"1.{version.Minor}", KubeadmApiVersion.NameOf(api));
            }
        }
    }
}
