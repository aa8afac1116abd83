using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Resolution;

/// <summary>The IP families of a cluster, as far as its subnets tell.</summary>
public static class SubnetFamilies
{
    /// <summary>
    /// The families in their order, the primary first; null where that cannot be known yet, because the subnets are placeholders.
    /// A cluster that declares none has IPv4: kubeadm's own service subnet is 10.96.0.0/12.
    /// </summary>
    public static IReadOnlyList<AddressFamily>? Of(ClusterDeclaration cluster) =>
        cluster.PodSubnets.Count + cluster.ServiceSubnets.Count == 0
            ? [AddressFamily.IPv4]
            : Of(cluster.PodSubnets) ?? Of(cluster.ServiceSubnets);

    /// <summary>The families of the subnets that the node which makes the cluster gives it, patches merged in.</summary>
    public static IReadOnlyList<AddressFamily>? Of(NodePlan bootstrap)
    {
        if (bootstrap.Pieces.KubeadmPatches.Count == 0)
            return Of(bootstrap.Cluster);
        var networking = bootstrap.KubeadmDocuments
            .Select(document => document.Find("networking"))
            .OfType<YamlMapping>()
            .FirstOrDefault() ?? [];
        var subnets = new[] { "podSubnet", "serviceSubnet" }.Select(networking.Find).OfType<YamlScalar>().ToList();
        return subnets.Count == 0
            ? [AddressFamily.IPv4]
            : subnets.Select(subnet => Of(EquatableArray.Create<DeclaredText>(subnet.Text))).FirstOrDefault(families => families is not null);
    }

    private static List<AddressFamily>? Of(EquatableArray<DeclaredText> subnets)
    {
        var families = new List<AddressFamily>();
        foreach (var subnet in subnets)
        {
            // One element may hold both subnets, as kubeadm's own field does.
            foreach (var part in subnet.Value.Split(','))
            {
                if (IPText.FamilyOfSubnet(part.Trim()) is not { } family)
                    return null;
                if (!families.Contains(family))
                    families.Add(family);
            }
        }

        return families.Count == 0 ? null : families;
    }
}
