using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A version of kubeadm's API that the kubeadm of this Kubernetes release does not read.</summary>
public sealed class ApiVersionNotRead : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5002",
        "API version that kubeadm does not read",
        "The kubeadm of Kubernetes {1} does not read {0} and stops; write the config in {2}",
        Severity.Error);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (config.Version is not { } version)
            yield break;
        var isFirst = true;
        foreach (var root in config.Roots)
        {
            if (root.Find("apiVersion") is YamlScalar written && KubeadmDocuments.VersionOf(root) is { } api && !api.IsIn(version))
            {
                yield return Found(written, config.Facts, written.Text, $"1.{version.Minor}", ConfigApiVersions.For(version).Name) with
                {
                    // It mends all documents.
                    Fix = isFirst && api.Api == KubeadmApi.V1Beta3 ? MigrationFix.Of(config) : null,
                };
                isFirst = false;
            }
        }
    }
}
