using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A subnet that is none, or one too many of a family.</summary>
public sealed class SubnetForm : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5014",
        "Not a subnet, or one too many",
        "'{0}' {1}",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster) =>
        Check(cluster.Declaration.PodSubnets).Concat(Check(cluster.Declaration.ServiceSubnets));

    private IEnumerable<Finding> Check(EquatableArray<DeclaredText> subnets)
    {
        var families = new HashSet<AddressFamily>();
        foreach (var subnet in subnets)
        {
            if (subnet.ToTemplate().KnownText is not { } known)
                continue;
            foreach (var (part, range) in Parts(known))
            {
                if (IPText.FamilyOfSubnet(part) is not { } family)
                    yield return Found(subnet, range, Shown.Short(part), "is no subnet; write an address and a prefix length, such as \"10.244.0.0/16\" or \"fd00:10:244::/56\"");
                else if (!families.Add(family))
                    yield return Found(subnet, range, Shown.Short(part), $"is the second {family} subnet; kubeadm takes one of each family");
            }
        }
    }

    /// <summary>The parts as kubeadm takes them: blanks belong to them.</summary>
    private static IEnumerable<(string Part, TextRange Range)> Parts(string text)
    {
        var start = 0;
        foreach (var part in text.Split(','))
        {
            yield return (part, new(start, part.Length));
            start += part.Length + 1;
        }
    }
}
