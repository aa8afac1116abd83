using FlatcarGen.Boot.Random.Tools;
using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Boot.Random;

/// <summary>Declarations by chance: what builds without a finding is what the real programs take.</summary>
public sealed class RandomDeclarationTests
{
    [Fact]
    public void Many_build_without_a_finding_and_many_do_not()
    {
        var all = RandomRun.All.Count;

        Assert.InRange(RandomRun.Clean.Count(), all / 2, all * 9 / 10);
    }

    [RealToolFact("ignition-validate")]
    public void Ignition_takes_them() => Takes(IgnitionValidate.Complaints);

    [RealToolFact("systemd-analyze")]
    public void Systemd_takes_their_units() => Takes(SystemdVerify.Complaints);

    [Fact]
    public void Kubeadm_takes_their_configs() => Takes(KubeadmValidation.Complaints);

    [RealToolFact("terraform")]
    public void Terraform_makes_of_their_templates_what_the_product_renders() => Takes(TerraformTemplates.Complaints);

    private static void Takes(Tool tool)
    {
        var nodes = RandomRun.Clean.SelectMany(one => one.Built.Nodes.Select(node => (one.Declaration, Node: node))).ToList();
        var complaints = tool([.. nodes.Select(one => one.Node)]);
        var disliked = nodes.Zip(complaints).Where(one => one.Second is not null).Select(one => one.First.Declaration).Distinct().ToList();
        if (disliked.Count > 0)
            Assert.Fail($"{disliked.Count} declarations; the first:\n\n{Counterexample.Shrink(disliked[0], tool)}");
    }
}
