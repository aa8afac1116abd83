using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Rules;

namespace FlatcarGen.Core.Tests.Kubeadm.Writing;

/// <summary>What rules for machines say of what is generated, whatever the options are.</summary>
public sealed class EveryMachineTests
{
    public static TheoryData<NodeRole, Platform> Nodes
    {
        get
        {
            var data = new TheoryData<NodeRole, Platform>();
            foreach (var role in Enum.GetValues<NodeRole>())
            {
                foreach (var platform in new[] { Platform.Aws, Platform.Akamai, Platform.None })
                    data.Add(role, platform);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Nodes))]
    public void Our_own_rules_find_the_key_that_a_declaration_brings_and_nothing_else(NodeRole role, Platform platform)
    {
        var rules = RuleCatalog.OfKind<MachineRule>();

        foreach (var unit in EveryUnit.Of(role, platform).Where(unit => unit.Plan.Settings.ImagePull == default))
        {
            var hasKey = role != NodeRole.Worker && unit.Name.Contains("certificate-key", StringComparison.Ordinal);
            Assert.Equal(
                hasKey ? ["FCG7016"] : [],
                rules.SelectMany(rule => rule.Check(unit.Plan.Machine)).Select(finding => finding.Rule.Id));
        }
    }
}
