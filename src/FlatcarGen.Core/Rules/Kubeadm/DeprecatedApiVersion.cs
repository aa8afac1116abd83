using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A version of kubeadm's API that a later kubeadm will not read.</summary>
public sealed class DeprecatedApiVersion : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5001",
        "Deprecated version of kubeadm's API",
        "{0} is deprecated since Kubernetes 1.{1}, and 1.{2} does not read it; write the config in {3}",
        Severity.Info);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        foreach (var root in config.Roots)
        {
            if (root.Find("apiVersion") is YamlScalar written
                && KubeadmDocuments.VersionOf(root) is { } api
                && api.IsDeprecatedIn(config.Least))
            {
                yield return Found(written, config.Facts, written.Text, $"{api.Deprecated}", $"{api.Until}", ConfigApiVersions.For(config.Least).Name) with
                {
                    Fix = api.Api == KubeadmApi.V1Beta3 ? MigrationFix.Of(config) : null,
                };
                // The documents of a config go together.
                yield break;
            }
        }
    }
}
