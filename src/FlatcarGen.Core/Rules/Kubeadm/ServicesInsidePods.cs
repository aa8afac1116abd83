using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>
/// The services' subnet is a part of the pods'. The controller manager knows both and gives no node the services' part (kubernetes,
/// pkg/controller/nodeipam/ipam/range_allocator.go); a network plugin that hands out addresses itself does not.
/// </summary>
public sealed class ServicesInsidePods : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5525",
        "Service subnet inside the pod subnet",
        "The service subnet {0} is a part of the pod subnet {1}: a network plugin that gives out addresses of its own accord gives pods those "
            + "of services; choose a range of its own",
        Severity.Warning);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        var pods = ConfigSubnet.Under(config, "podSubnet") ?? [];
        foreach (var services in ConfigSubnet.Under(config, "serviceSubnet") ?? [])
        {
            if (pods.FirstOrDefault(other => IsInside(services, other)) is { } around)
                yield return Found(services.Text, services.Text.Value, around.Text.Value);
        }
    }

    /// <summary>Whether a subnet holds another one and more than that.</summary>
    internal static bool IsInside(ConfigSubnet inner, ConfigSubnet outer) =>
        outer.Subnet.Overlaps(inner.Subnet) && outer.Subnet.PrefixLength < inner.Subnet.PrefixLength;
}
