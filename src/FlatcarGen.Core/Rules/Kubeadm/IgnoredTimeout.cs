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
        foreach (var root in config.Roots)
        {
            var api = KubeadmDocuments.ApiOf(root);
            if (KubeadmDocuments.At(root, "apiServer") is YamlMapping apiServer
                && apiServer.FindEntry("timeoutForControlPlane") is { } limit
                && Check(config, api, limit) is { } finding)
            {
                yield return finding;
            }

            if (api == KubeadmApi.V1Beta4 && KubeadmDocuments.At(root, "discovery") is YamlMapping discovery && discovery.FindEntry("timeout") is { } wait)
                yield return Found(wait.Key, config.Facts, "discovery." + wait.Key.Text, "in v1beta4", "it is 'timeouts.discovery' of the JoinConfiguration") with { Fix = MigrationFix.Completing(config) };
        }
    }

    private Finding? Check(KubeadmDocuments config, KubeadmApi? api, YamlEntry limit)
    {
        var (key, value) = limit;
        if (api == KubeadmApi.V1Beta4)
        {
            const string Advice = "it is 'timeouts.controlPlaneComponentHealthCheck' of InitConfiguration and JoinConfiguration";
            return Found(key, config.Facts, key.Text, "in v1beta4", Advice) with { Fix = MigrationFix.Completing(config) };
        }

        if (api != KubeadmApi.V1Beta3 || config.Version is not { } version || MendedTimeouts.Missing(version) is not { } mended)
            return null;
        var written = key.Place is { Text.At.Id: > 0 } ? key : value;
        return Found(written, config.Facts, key.Text, $"of v1beta3 in Kubernetes {version}", $"take 1.{mended.Since}.{mended.Patch} or later, or v1beta4") with { Fix = MigrationFix.Of(config) };
    }
}
