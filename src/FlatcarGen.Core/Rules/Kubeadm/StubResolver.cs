using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>Pods are given the machine's own resolver, which they cannot reach.</summary>
public sealed class StubResolver : KubeadmRule
{
    private const string Real = "/run/systemd/resolve/resolv.conf";

    public override RuleInfo Info { get; } = new(
        "FCG5056",
        "Pods ask the machine's stub resolver",
        "'{0}' names systemd-resolved's 127.0.0.53, which in CoreDNS's pod is CoreDNS itself: it sees a loop and stops; write '" + Real + "'",
        Severity.Warning);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        var values = config.Find(Component.Kubelet, "resolv-conf")
            .Select(arg => arg.Value)
            .Append(config.Find("KubeletConfiguration")?.Find("resolvConf") as YamlScalar);
        foreach (var value in values.OfType<YamlScalar>())
        {
            if (config.Known(value) is "/etc/resolv.conf" or "/run/systemd/resolve/stub-resolv.conf")
            {
                yield return Found(value, config.Facts, value.Text) with
                {
                    Fix = Replace("Take the file with the real servers", value.MappedText, new(0, value.MappedText.Length), Real),
                };
            }
        }
    }
}
