using System.Net;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>Addresses that the kubelet does not take together.</summary>
public sealed class ImpossibleNodeIP : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5009",
        "node-ip that the kubelet refuses",
        "The kubelet does not start with {0} as node-ip; give one address, or one of each family",
        Severity.Error);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        foreach (var arg in config.Find(Component.Kubelet, "node-ip"))
        {
            // What the kubelet cannot read it leaves out, so only what is known counts.
            var known = NodeAddress.In(config, arg).Where(address => address.Family is not null).ToList();
            if (WhatIsWrong(known) is { } what)
                yield return Found(arg.Value!, config.Facts, what);
        }
    }

    private static string? WhatIsWrong(List<NodeAddress> known)
    {
        if (known.Count > 2)
            return $"{known.Count} addresses";
        if (known.Count < 2)
            return null;
        if (known[0].Family == known[1].Family)
            return $"two {known[0].Family} addresses";
        return known.Any(address => address.Address is { } ip && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)))
            ? "an unspecified address beside another one"
            : null;
    }
}
