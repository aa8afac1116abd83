using System.Net;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>What holds for one node is written where kubeadm takes it for all.</summary>
public sealed class OneNodesValueForAll : KubeadmRule
{
    private static readonly (string Kind, string Key)[] OfOneNode =
        [("KubeletConfiguration", "providerID"), ("KubeProxyConfiguration", "hostnameOverride")];

    private static readonly (string Kind, string Key)[] Addresses =
        [("KubeletConfiguration", "address"), ("KubeProxyConfiguration", "bindAddress")];

    public override RuleInfo Info { get; } = new(
        "FCG5558",
        "One node's value for all nodes",
        "kubeadm init stores the {0} for all nodes, and '{1}' is this node's alone; {2}",
        Severity.Warning);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        // kubeadm join takes both from the cluster and ignores what it is given.
        if (config.Init is null && config.Cluster is null)
            yield break;
        foreach (var (kind, key) in OfOneNode)
        {
            if (config.Find(kind)?.Find(key) is YamlScalar { IsNull: false, Text.Length: > 0 } value)
                yield return Found(value, config.Facts, kind, key, "leave it out, or patch it on each node");
        }

        foreach (var (kind, key) in Addresses)
        {
            if (config.Find(kind)?.Find(key) is YamlScalar { IsNull: false } value && IsOwn(config.TextOf(value).Value))
                yield return Found(value, config.Facts, kind, key, "leave it out, or patch it on each node");
        }
    }

    private static bool IsOwn(string text) => IPText.Parse(text) is { } address
        ? !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any) && !IPAddress.IsLoopback(address)
        : text.Contains("$COREOS_") || text.Contains("${COREOS_");
}
