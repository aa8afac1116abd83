using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>node-ip is a public address that the machine itself does not have.</summary>
public sealed class PublicNodeIP : ClusterRule
{
    /// <summary>Where the public IPv4 address is on a router in front of the machine: the providers' documentation of their networks.</summary>
    private static readonly string[] Translating = ["azure", "ec2", "gce", "openstack"];

    internal static RuleInfo Rule { get; } = new(
        "FCG3017",
        "Public address as node-ip",
        "'{0}' is an address in front of {1}, on none of its network cards: the kubelet refuses it as node-ip; use '{2}'",
        Severity.Error);

    internal const string FixTitle = "Take the private address";

    public override RuleInfo Info => Rule;

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        foreach (var plan in cluster.Nodes)
        {
            if (plan.Metadata is not { } platform || !Translating.Contains(platform.Key))
                continue;
            foreach (var text in Addresses(plan).Select(MappedText.Plain))
            {
                foreach (var (name, range) in MetadataName.References(text, MetadataUse.VariablePrefix))
                {
                    if (platform.Find(name)?.Role != MetadataRole.PublicIPv4 || platform.NodeIPv4 is not { } right)
                        continue;
                    var isThere = Addresses(plan).Any(other => other.Value.Contains("$" + right));
                    yield return Found(text, range, name, $"'{Shown.Short(plan.Node.Itself.Value)}'", right) with
                    {
                        Fix = isThere ? null : Replace(FixTitle, text, range, right),
                    };
                }
            }
        }
    }

    /// <summary>What to take instead of a variable with such an address; null for any other.</summary>
    internal static string? PrivateFor(string name) => MetadataTable.Platforms
        .FirstOrDefault(platform => Translating.Contains(platform.Key) && platform.Find(name)?.Role == MetadataRole.PublicIPv4)?.NodeIPv4;

    private static IEnumerable<DeclaredText> Addresses(NodePlan plan)
    {
        var flags = plan.Cluster.ExtraArgs.Concat(plan.Node.ExtraArgs)
            .Where(arg => arg.Component == Component.Kubelet && arg.Name.Value == "node-ip")
            .Select(arg => arg.Value);
        return plan.Settings.NodeIPs is { } addresses ? addresses.Concat(flags) : flags;
    }
}
