using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Networking;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>Pods have both families and services have one, or the other way round.</summary>
public sealed class OneListDualStack : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5015",
        "Only pods or only services are dual-stack",
        "{0} are dual-stack and {1} have {2} alone; {3}",
        Severity.Warning);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        var pods = ConfigSubnet.Under(config, "podSubnet");
        var services = ConfigSubnet.Under(config, "serviceSubnet");
        if (IsDual(pods) && services is { Count: 1 })
            yield return Of("Pods", "services", services[0], "serviceSubnet");
        else if (IsDual(services) && pods is { Count: 1 })
            yield return Of("Services", "pods", pods[0], "podSubnet");
        else if (IsDual(pods) && KubeadmDocuments.At(config.Cluster, "networking", "serviceSubnet") is null)
            yield return Of("Pods", "services", pods![0].Text, AddressFamily.IPv4, "give serviceSubnet two subnets, its default is 10.96.0.0/12");
    }

    private static bool IsDual(IReadOnlyList<ConfigSubnet>? subnets) =>
        subnets is { Count: 2 } && subnets[0].Subnet.Family != subnets[1].Subnet.Family;

    private Finding Of(string dual, string single, ConfigSubnet only, string key)
    {
        var missing = only.Subnet.Family == AddressFamily.IPv4 ? AddressFamily.IPv6 : AddressFamily.IPv4;
        return Of(dual, single, only.Text, only.Subnet.Family, $"add an {missing} subnet to {key}");
    }

    private Finding Of(string dual, string single, Text.MappedText at, AddressFamily family, string advice) =>
        Found(at, dual, single, family.ToString(), advice);
}
