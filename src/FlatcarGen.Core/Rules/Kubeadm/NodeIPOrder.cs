using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>The addresses of a node are in another order than the subnets of the cluster.</summary>
public sealed class NodeIPOrder : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5011",
        "node-ip in another order than the subnets",
        "The node's first address is {0} and the cluster's first subnet is {1}: its primary family is not the cluster's; put the {1} address first",
        Severity.Warning);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if ((ConfigSubnet.FamiliesOf(config) ?? config.Facts.ClusterFamilies) is not { Count: 2 } families || families[0] == families[1])
            yield break;
        foreach (var arg in config.Find(Component.Kubelet, "node-ip"))
        {
            var addresses = NodeAddress.In(config, arg);
            if (addresses.Count == 2
                && addresses[0].Family is { } first
                && addresses[1].Family is { } second
                && first != second
                && first != families[0])
            {
                yield return Found(arg.Value!, config.Facts, first.ToString(), families[0].ToString()) with { Fix = Swap(addresses[0].Text, addresses[1].Text) };
            }
        }
    }

    private static Fix? Swap(MappedText first, MappedText second) =>
        // A list of options is one text per address.
        first.Source.At.Id == 0 || first.ToSource(new(0, first.Length)).End > second.ToSource(new(0, second.Length)).Start
            ? null
            : new(
                "Swap the addresses",
                EquatableArray.Create(
                    new TextEdit(first.Source.At, first.SourceRange, second.Value),
                    new TextEdit(second.Source.At, second.SourceRange, first.Value)));
}
