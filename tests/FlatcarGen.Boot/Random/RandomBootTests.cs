using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Random.Declarations;

namespace FlatcarGen.Boot.Random;

/// <summary>A sample of the declarations that build without a finding is booted.</summary>
public sealed class RandomBootTests
{
    private const int Sample = 20;

    /// <summary>A boot takes some seconds, and this many of them are enough to make a declaration small.</summary>
    private const int MaxTries = 60;

    [BootFact]
    public async Task They_come_up_with_the_declared_addresses()
    {
        var chosen = RandomRun.Clean.Select(Choose).Where(one => one.Node is not null).Take(Sample).ToList();
        Assert.Equal(Sample, chosen.Count);

        var complaints = await Task.WhenAll(chosen.Select(one => RandomMachine.ComplaintAsync(one.Node!)));

        var failed = chosen.Zip(complaints).Where(one => one.Second is not null).Select(one => one.First.Declaration).ToList();
        if (failed.Count > 0)
            Assert.Fail($"{failed.Count} machines; the first:\n\n{Counterexample.Shrink(failed[0], Complaints, MaxTries)}");
    }

    /// <summary>Now one of a declaration's nodes and now another one.</summary>
    private static (RandomDeclaration Declaration, BuiltNode? Node) Choose(
        (RandomDeclaration Declaration, BuiltDeclaration Built) one, int number) => (
        one.Declaration, one.Built.Nodes.Where(RandomMachine.CanBoot).ElementAtOrDefault(number % one.Built.Nodes.Count));

    private static IReadOnlyList<string?> Complaints(IReadOnlyList<BuiltNode> nodes) =>
        Task.WhenAll(nodes.Where(RandomMachine.CanBoot).Select(RandomMachine.ComplaintAsync)).GetAwaiter().GetResult();
}
