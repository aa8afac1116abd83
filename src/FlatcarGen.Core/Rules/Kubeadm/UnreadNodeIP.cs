using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Networking;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>
/// What is to be the node's address looks like one and is none. The kubelet logs and ignores it (kubernetes,
/// staging/src/k8s.io/component-helpers/node/util/ips.go, which reads addresses as Go did before 1.17, zeros in front included).
/// </summary>
public sealed class UnreadNodeIP : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5527",
        "node-ip that the kubelet leaves out",
        "'{0}' is no IP address: the kubelet leaves it out and takes the node's address from elsewhere; write one without prefix and port",
        Severity.Warning);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        foreach (var arg in config.Find(Component.Kubelet, "node-ip"))
        {
            var addresses = NodeAddress.In(config, arg);
            for (var i = 0; i < addresses.Count; i++)
            {
                var text = addresses[i].Text;
                if (!IsAlmostOne(text.Value))
                    continue;
                yield return arg.Value!.DeclaredParts is { Count: > 1 } parts && parts.Count == addresses.Count ? Found(parts[i], null, text.Value)
                    : text.Source.At.Id > 0 ? Found(text, text.Value)
                    : Found(arg.Value, config.Facts, text.Value);
            }
        }
    }

    /// <summary>Whether a text is made of what addresses are made of; any other may be replaced before the kubelet sees it.</summary>
    private static bool IsAlmostOne(string text) =>
        text.Trim() is { Length: < 64 } trimmed
        && trimmed.IndexOfAny(['.', ':']) >= 0
        && trimmed.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or '.' or ':' or '/')
        && !IPReader.TryRead(trimmed, allowZeros: true, out _);
}
