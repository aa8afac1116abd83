using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Networking;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary><see cref="SingleFamilyNodeIP"/> for a config that tells of cluster and node and was not made of declarations.</summary>
public sealed class SingleFamilyNodeIPInConfig : KubeadmRule
{
    public override RuleInfo Info => SingleFamilyNodeIP.Rule;

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (config.Facts.Role is not null || config.Init is null || !IsDualStack(config))
            yield break;
        var given = config.Find(Component.Kubelet, "node-ip").LastOrDefault();
        if (given is null)
        {
            // Another way to the kubelet is not seen here, but the subnets say what is meant.
            yield return Found(
                ConfigSubnet.Under(config, "serviceSubnet")![0].Text, "this node", "one address that it finds itself",
                "give node-ip one address of each family");
        }
        else if (NodeAddress.In(config, given) is { Count: 1 } addresses && addresses[0].Family is { } family)
        {
            yield return Found(given.Value!, config.Facts, "this node", family.ToString(), $"add an {(family == AddressFamily.IPv4 ? AddressFamily.IPv6 : AddressFamily.IPv4)} address");
        }
    }

    private static bool IsDualStack(KubeadmDocuments config) =>
        ConfigSubnet.Under(config, "serviceSubnet") is { Count: 2 } && ConfigSubnet.Under(config, "podSubnet") is { Count: 2 };
}
