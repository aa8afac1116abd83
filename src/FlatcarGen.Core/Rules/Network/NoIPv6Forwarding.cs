using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Butane;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Network;

/// <summary>Pods have IPv6, and nothing makes the node forward it.</summary>
public sealed class NoIPv6Forwarding : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG6001",
        "Nothing makes the node forward IPv6",
        "Flatcar forwards IPv4 and not IPv6, and nothing here says net.ipv6.conf.all.forwarding=1: packets of the pods of '{0}' stay on their "
            + "node, unless the CNI plugin sets it; write it to a file in /etc/sysctl.d",
        Severity.Info);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (machine.Calls.Any(call => call.Program == "sysctl") || MachineTexts.Of(machine).Any(SaysSomething))
            yield break;
        foreach (var config in machine.KubeadmConfigs)
        {
            if (IPv6Of(config) is not { } scalar)
                continue;
            yield return Found(scalar, machine.Facts, Shown.Short(scalar.Text));
            yield break;
        }
    }

    /// <summary>What tells that pods have IPv6 addresses.</summary>
    private static YamlScalar? IPv6Of(KubeadmDocuments config)
    {
        if (KubeadmDocuments.At(config.Cluster, "networking", "podSubnet") is YamlScalar { IsNull: false } subnet)
            return config.TextOf(subnet).Value.IndexOf(':') >= 0 ? subnet : null;
        var nodeIP = config.Args.FirstOrDefault(arg => arg is { Component: Component.Kubelet, Name.Text: "node-ip" })?.Value;
        return nodeIP is not null && config.TextOf(nodeIP).Value is { } text && text.IndexOf(',') > 0
            && (text.IndexOf(':') >= 0 || text.IndexOf("IPV6", StringComparison.OrdinalIgnoreCase) >= 0)
                ? nodeIP
                : null;
    }

    private static bool SaysSomething(Text.MappedText text) =>
        (text.Value.Contains("ipv6") && text.Value.Contains("forwarding")) || text.Value.Contains("IPv6Forwarding=") || text.Value.Contains("IPForward=");
}
