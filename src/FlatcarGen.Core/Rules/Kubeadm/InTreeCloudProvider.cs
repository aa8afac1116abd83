using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>The kubelet or the controller manager is to act for a cloud itself, whose code is gone.</summary>
public sealed class InTreeCloudProvider : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5035",
        "Cloud provider that is built in no more",
        // The same for each component and release that an option goes to.
        "Kubernetes acts for no cloud itself any more, and what gets the cloud provider '{0}' does not start; write 'external' and run the "
            + "provider's cloud controller manager",
        Severity.Error);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (config.Least is not { } version)
            yield break;
        foreach (var arg in config.Find(Component.Kubelet, "cloud-provider").Concat(config.Find(Component.ControllerManager, "cloud-provider")))
        {
            if (config.Known(arg.Value) is { Length: > 0 } provider && provider != "external" && IsRefused(provider, version, config))
            {
                yield return Found(arg.Value!, config.Facts, Shown.Short(provider)) with
                {
                    Fix = Replace("Write 'external'", arg.Value!.MappedText, new(0, arg.Value.MappedText.Length), "external"),
                };
            }
        }
    }

    /// <summary>Whether the provider is surely refused: until their code was removed, a feature gate brought the built-in ones back.</summary>
    internal static bool IsRefused(string provider, KubernetesVersion version, KubeadmDocuments config) =>
        TurningPoints.CloudProvidersGone.IsIn(version)
        || (BuiltInCloudProviders.Find(provider) is { } builtIn && (builtIn.IsGoneIn(version) || IsOff(version, config)));

    private static bool IsOff(KubernetesVersion version, KubeadmDocuments config) =>
        TurningPoints.CloudProvidersOff.IsIn(version)
        && config.Args.All(arg => arg.Name.Text != "feature-gates")
        && config.Find("KubeletConfiguration")?.Find("featureGates") is null;
}
