using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>A subnet in <c>networking</c> of a ClusterConfiguration.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Subnet">What that is.</param>
internal sealed record ConfigSubnet(MappedText Text, IPSubnet Subnet)
{
    /// <summary>The subnets under a key of <c>networking</c>; null where there are none, or one of them is not known.</summary>
    public static IReadOnlyList<ConfigSubnet>? Under(KubeadmDocuments config, string key)
    {
        if (KubeadmDocuments.At(config.Cluster, "networking", key) is not YamlScalar { IsNull: false } scalar)
            return null;
        var text = config.TextOf(scalar);
        var found = new List<ConfigSubnet>();
        var start = 0;
        foreach (var part in text.Value.Split(','))
        {
            if (IPSubnet.Parse(part) is not { } subnet)
                return null;
            found.Add(new(text.Slice(start, part.Length), subnet));
            start += part.Length + 1;
        }

        return found;
    }

    /// <summary>The families that the subnets of a config have, in their order; null where they are not known.</summary>
    public static IReadOnlyList<AddressFamily>? FamiliesOf(KubeadmDocuments config) =>
        (Under(config, "serviceSubnet") ?? Under(config, "podSubnet"))?.Select(subnet => subnet.Subnet.Family).ToList();
}
