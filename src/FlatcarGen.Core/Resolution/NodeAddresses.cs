using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Resolution;

/// <summary>The addresses that a node's kubelet registers.</summary>
public static class NodeAddresses
{
    /// <summary>
    /// The declared addresses, else the platform's variables in the order of the cluster's subnets. Where the families of the subnets are
    /// not known yet, both: a kubelet in a cluster of one family uses the first and ignores nothing.
    /// </summary>
    public static EquatableArray<TemplateText> Of(ClusterDeclaration cluster, MachineSettings settings, MetadataPlatform? metadata)
    {
        if (settings.NodeIPs is { } declared)
            return declared.Select(address => address.ToTemplate()).ToEquatableArray();
        if (metadata is null)
            return default;

        return (SubnetFamilies.Of(cluster) ?? [AddressFamily.IPv4, AddressFamily.IPv6])
            .Select(family => family == AddressFamily.IPv4 ? metadata.NodeIPv4 : metadata.NodeIPv6)
            .Where(variable => variable is not null)
            .Select(variable => TemplateText.Literal("$" + variable))
            .ToEquatableArray();
    }
}
