using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>
/// <c>localAPIEndpoint</c> of a control plane. kubeadm takes the machine's IPv4 address, where it has one; where the first subnet is an
/// IPv6 one the API server stops at that with "service IP family must match public address family".
/// </summary>
internal static class LocalApiEndpoint
{
    /// <summary>The mapping, or null where kubeadm finds the address by itself.</summary>
    public static YamlMapping? Of(NodePlan plan) =>
        SubnetFamilies.Of(plan.Cluster) is [AddressFamily.IPv6, ..] && plan.NodeIPs.Count > 0 && !IsIPv4(plan)
            ? new YamlMapping { ["advertiseAddress"] = plan.NodeIPs[0] }
            : null;

    private static bool IsIPv4(NodePlan plan)
    {
        var first = plan.NodeIPs[0].ToString();
        return (IPText.FamilyOfAddress(first) ?? plan.Metadata?.FamilyOf(first.TrimStart('$').Trim('{', '}'))) == AddressFamily.IPv4;
    }
}
