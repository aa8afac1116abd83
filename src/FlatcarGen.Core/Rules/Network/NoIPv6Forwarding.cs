using FlatcarGen.Core.Declarations;
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

    public override string Option => nameof(MachineSettings.IPv6Forwarding);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (IPv6Forwarding.IsTurnedOn(machine) || WantedForwarding.On(machine) is not null)
            yield break;
        foreach (var config in machine.KubeadmConfigs)
        {
            if (IPv6Of(config) is not { } scalar)
                continue;
            yield return Found(scalar, machine.Facts, Shown.Short(scalar.Text));
            yield break;
        }
    }

    /// <summary>The pods' subnets, where one of them is IPv6.</summary>
    private static YamlScalar? IPv6Of(KubeadmDocuments config) =>
        KubeadmDocuments.At(config.Cluster, "networking", "podSubnet") is YamlScalar { IsNull: false } subnet
        && config.TextOf(subnet).Value.IndexOf(':') >= 0
            ? subnet
            : null;
}
