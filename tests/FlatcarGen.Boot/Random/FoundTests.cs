using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Random.Tools;
using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Boot.Random;

/// <summary>What random declarations showed to be wrong is mended, or found fault with.</summary>
public sealed class FoundTests
{
    public static TheoryData<string> Cases => new(Found.All.Select(found => found.Why));

    public static TheoryData<string> Mended => new(Found.All.Where(found => found.Rule is null).Select(found => found.Why));

    [Theory, MemberData(nameof(Cases))]
    public void It_is_found_fault_with_unless_it_was_mended(string why) => Assert.Equal(
        Named(why).Rule is { } rule ? [rule] : [], Built(why).Findings.Select(finding => finding.Id));

    [RealToolFact("ignition-validate", "systemd-analyze", "terraform")]
    public void The_real_programs_take_what_was_mended()
    {
        var nodes = Found.All.Where(found => found.Rule is null).SelectMany(found => Built(found.Why).Nodes).ToList();
        Tool[] tools = [IgnitionValidate.Complaints, SystemdVerify.Complaints, KubeadmValidation.Complaints, TerraformTemplates.Complaints];
        foreach (var tool in tools)
            Assert.All(tool(nodes), complaint => Assert.Null(complaint));
    }

    [BootTheory, MemberData(nameof(Mended))]
    public async Task What_was_mended_comes_up(string why)
    {
        foreach (var node in Built(why).Nodes)
            Assert.Null(await RandomMachine.ComplaintAsync(node));
    }

    private static BuiltDeclaration Built(string why) => BuiltDeclaration.Of(Named(why).Source);

    private static Found Named(string why) => Found.All.Single(found => found.Why == why);
}
