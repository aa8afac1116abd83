using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>Addresses of both families for a kubelet whose cloud provider does not allow for that.</summary>
public sealed class DualNodeIPNotSupported : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5010",
        "Dual-stack node-ip with this cloud provider",
        "With the cloud provider '{0}' the kubelet does not start with addresses of both families as node-ip; {1}",
        Severity.Error);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (config.Find(Component.Kubelet, "cloud-provider").Select(arg => config.Known(arg.Value)).LastOrDefault() is not { Length: > 0 } provider)
            yield break;
        var advice = provider == "external"
            ? config.Version is { } release && !TurningPoints.DualNodeIPWithExternal.IsIn(release) && !HasGate(config) ? "set its feature gate CloudDualStackNodeIPs, or take Kubernetes 1.29 or later" : null
            : config.Least is { } version && InTreeCloudProvider.IsRefused(provider, version, config) ? null : "write 'external'";
        if (advice is null)
            yield break;
        foreach (var arg in config.Find(Component.Kubelet, "node-ip"))
        {
            var families = NodeAddress.In(config, arg).Select(address => address.Family).OfType<Networking.AddressFamily>().ToList();
            if (families.Count == 2 && families[0] != families[1])
                yield return Found(arg.Value!, config.Facts, Shown.Short(provider), advice);
        }
    }

    private static bool HasGate(KubeadmDocuments config) =>
        KubeadmDocuments.At(config.Find("KubeletConfiguration"), "featureGates", "CloudDualStackNodeIPs") is not null
        || config.Find(Component.Kubelet, "feature-gates").Any();
}
