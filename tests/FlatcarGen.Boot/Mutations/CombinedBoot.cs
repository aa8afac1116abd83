using System.Text.RegularExpressions;
using FlatcarGen.Boot.Faults;
using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Samples;

namespace FlatcarGen.Boot.Mutations;

/// <summary>A node with all those edits, booted with a fault of the table that is about such a node.</summary>
internal sealed partial record CombinedBoot(Mutation Mutation, Fault Fault)
{
    public static readonly IReadOnlyList<CombinedBoot> All = (
        from fault in FaultTable.All
        from mutation in CombinedEdits.All
        where mutation.Original.Node == fault.Node
        select new CombinedBoot(mutation, fault)).ToList();

    private static readonly Lazy<IReadOnlyDictionary<CombinedBoot, Task<FaultBoot>>> _all = new(() => All.ToDictionary(one => one, one => one.RunAsync()));

    /// <summary>The boots. The first that is asked for starts all of them.</summary>
    public Task<FaultBoot> Boots => _all.Value[this];

    public static CombinedBoot Named(string name) => All.Single(one => one.ToString() == name);

    /// <summary>What they came to; after how many tries is left to chance where an edit gives up waiting.</summary>
    public static IReadOnlyList<string> Story(FaultBoot boots) => [.. boots.Story.Select(told => Tries().Replace(told, ", not at the first try"))];

    /// <summary>Whether they do more harm than the original's.</summary>
    public async Task<bool> IsWorse()
    {
        var original = await FaultBoot.Of(Fault.Name, SampleNode.Recommended);
        return (await Boots).Story.Zip(original.Story).Any(told => BootStory.HarmOf(told.First) > BootStory.HarmOf(told.Second));
    }

    public override string ToString() => $"{Mutation}; {Fault.Name}";

    private async Task<FaultBoot> RunAsync()
    {
        var declared = new Mutant(Mutation.Original, Mutation.Edits).Node();
        var boots = await FaultBoot.RunAsync(Fault, declared, Mutation.Original.Image);
        return boots with { Story = MutantStory.Tell([boots.First, boots.Second], Mutation.Original, declared) };
    }

    [GeneratedRegex(", try [0-9]+")]
    private static partial Regex Tries();
}
