using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A time limit in a place where this kubeadm does not look.</summary>
public sealed class IgnoredTimeout : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5004",
        "Time limit that kubeadm does not see",
        "kubeadm ignores '{0}' {1}; {2}",
        Severity.Warning);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (config.Version is not { } version || MendedTimeouts.Missing(version) is not { } mended)
            yield break;
        foreach (var root in config.Roots.Where(root => KubeadmDocuments.ApiOf(root) == KubeadmApi.V1Beta3))
        {
            if ((KubeadmDocuments.At(root, "apiServer") as YamlMapping)?.FindEntry("timeoutForControlPlane") is not var (key, value))
                continue;
            var written = key.Place is { Text.At.Id: > 0 } ? key : value;
            yield return Found(written, config.Facts, key.Text, $"of v1beta3 in Kubernetes {version}", $"take 1.{mended.Since}.{mended.Patch} or later, or v1beta4");
        }
    }
}
