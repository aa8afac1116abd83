using System.Globalization;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>One mask size for the subnets of both families.</summary>
public sealed class NodeCidrMaskSize : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5018",
        "One node-cidr-mask-size for both families",
        "The kube-controller-manager of a dual-stack cluster does not start with '{0}'; use node-cidr-mask-size-ipv4 and node-cidr-mask-size-ipv6",
        Severity.Error);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (ConfigSubnet.Under(config, "podSubnet") is not { Count: 2 })
            yield break;
        foreach (var arg in config.Find(Component.ControllerManager, "node-cidr-mask-size"))
        {
            if (config.Known(arg.Value) is not { } size || size == "0")
                continue;
            var isIPv4 = int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) && bits <= 32;
            yield return Found(arg.Name, config.Facts, arg.Name.Text) with
            {
                Fix = isIPv4 ? Replace("Make it the size for IPv4", arg.Name.MappedText, new(0, arg.Name.MappedText.Length), "node-cidr-mask-size-ipv4") : null,
            };
        }
    }
}
