using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>AWS' cloud controller manager is not told that nodes have addresses of both families.</summary>
public sealed class AwsNodeFamilies : MachineRule
{
    private const string Key = "NodeIPFamilies";

    public override RuleInfo Info { get; } = new(
        "FCG5037",
        "AWS' cloud controller manager gives nodes one family",
        "The node's node-ip has addresses of both families, and with this configuration the cloud controller manager knows {0} alone: it refuses "
            + "the node, which stays uninitialized; write " + Key + "=ipv4 and " + Key + "=ipv6, the cluster's first family first",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (!machine.KubeadmConfigs.Any(IsDualStackOnAws))
            yield break;
        foreach (var file in machine.Files)
        {
            if (file is not { Kubeadm: null, Contents: { } text } || !IsCloudConfig(file))
                continue;
            var section = CloudConfigSection.Global(text);
            if (section is null || section.HasUnknown)
                continue;
            var families = section.ValuesOf(Key).ToList();
            // Without a word about it the manager knows IPv4.
            var known = families.Count == 0 ? ["ipv4"] : families.Select(family => family.Value.ToLowerInvariant()).Distinct().ToList();
            if (known.Count == 1 && known[0] is "ipv4" or "ipv6")
                yield return Found(families.Count == 0 ? section.Header : families[0], known[0] == "ipv4" ? "IPv4" : "IPv6");
        }
    }

    private static bool IsDualStackOnAws(KubeadmDocuments config) =>
        AwsNodeName.IsOnAws(config)
        && config.Find(Component.Kubelet, "cloud-provider").Any(arg => config.Known(arg.Value) == "external")
        && config.Find(Component.Kubelet, "node-ip").LastOrDefault() is { } given
        && NodeAddress.In(config, given) is { Count: 2 } addresses
        && addresses.Select(address => address.Family).OfType<AddressFamily>().Distinct().Count() == 2;

    /// <summary>Whether a file is the cloud provider's configuration, or holds it.</summary>
    private static bool IsCloudConfig(MachineFile file) =>
        Names(file.Path.Value.Substring(file.Path.Value.LastIndexOf('/') + 1)) || Names(file.Contents!.Value);

    private static bool Names(string text) =>
        text.Contains("cloud.conf") || text.Contains("cloud-config") || text.Contains("aws.conf") || text.Contains("KubernetesCluster");
}
