using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>The API server's address is of another family than the cluster's first service subnet.</summary>
public sealed class AdvertisedFamily : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5053",
        "API server advertised in the other family",
        "The API server advertises an {0} address and the first service subnet is {1}: it stops with \"service IP family must match public "
            + "address family\"; give localAPIEndpoint.advertiseAddress an {1} address",
        Severity.Error);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (ConfigSubnet.Under(config, "serviceSubnet") is not { Count: > 0 } services)
            yield break;
        var family = services[0].Subnet.Family;
        if (KubeadmDocuments.At(config.Init, "localAPIEndpoint", "advertiseAddress") is YamlScalar { IsNull: false } address)
        {
            var text = config.TextOf(address);
            if (!text.HasUnknown && NodeAddress.FamilyOf(text, config.Facts.Platform) is { } advertised && advertised != family)
                yield return Found(address, config.Facts, advertised.ToString(), family.ToString());
        }
        else if (config.Init is not null && family == AddressFamily.IPv6 && services.Count == 2)
        {
            // Of its own accord kubeadm takes the IPv4 address, where a machine has one.
            yield return Found(services[0].Text, nameof(AddressFamily.IPv4), nameof(AddressFamily.IPv6));
        }
    }
}
