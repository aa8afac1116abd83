using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Networking;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>Subnets that hold each other's addresses, the machine's, or those of the link.</summary>
public sealed class OverlappingSubnets : KubeadmRule
{
    private static readonly IPSubnet[] OfTheLink = [IPSubnet.Parse("169.254.0.0/16")!, IPSubnet.Parse("fe80::/10")!];

    public override RuleInfo Info { get; } = new(
        "FCG5019",
        "Subnets that overlap",
        "{0} overlaps with {1}: what is sent to one arrives at the other; choose a range of its own",
        Severity.Error);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        var pods = ConfigSubnet.Under(config, "podSubnet") ?? [];
        var services = ConfigSubnet.Under(config, "serviceSubnet") ?? [];
        var addresses = config.Find(Component.Kubelet, "node-ip").SelectMany(arg => NodeAddress.In(config, arg)).ToList();
        foreach (var subnet in services)
        {
            if (pods.FirstOrDefault(other => other.Subnet.Overlaps(subnet.Subnet) && !ServicesInsidePods.IsInside(subnet, other)) is { } pod)
                yield return Found(subnet.Text, $"The service subnet {subnet.Text}", $"the pod subnet {pod.Text}");
        }

        foreach (var (subnet, name) in pods.Select(subnet => (subnet, "pod")).Concat(services.Select(subnet => (subnet, "service"))))
        {
            if (Array.Exists(OfTheLink, link => link.Overlaps(subnet.Subnet)))
                yield return Found(subnet.Text, $"The {name} subnet {subnet.Text}", "the addresses of the link, which are not routed");
            else if (addresses.FirstOrDefault(address => address.Address is { } ip && subnet.Subnet.Contains(ip)) is { } node)
                yield return Found(subnet.Text, $"The {name} subnet {subnet.Text}", $"the node's own network, which {node.Text} is in");
        }
    }
}
