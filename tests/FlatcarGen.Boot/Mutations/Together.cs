using System.Text.RegularExpressions;
using FlatcarGen.Boot.Faults;
using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Samples;

namespace FlatcarGen.Boot.Mutations;

/// <summary>All edits of a node that are not warned of, made at once, under every fault that is tried on such a node.</summary>
internal sealed partial record Together(Mutation Mutation, Fault Fault)
{
    public static readonly IReadOnlyList<Mutation> Mutations = HarmlessEdits.All
        .GroupBy(mutation => mutation.Original)
        .Select(edits => new Mutation($"All edits of the {edits.Key.Node}", edits.Key, [.. edits.SelectMany(mutation => mutation.Edits)]))
        .ToList();

    public static readonly IReadOnlyList<Together> All = (
        from fault in FaultTable.All
        from mutation in Mutations
        where mutation.Original.Node == fault.Node
        select new Together(mutation, fault)).ToList();

    private static readonly Lazy<IReadOnlyDictionary<Together, Task<FaultBoot>>> _all = new(() => All.ToDictionary(one => one, one => one.RunAsync()));

    /// <summary>The boots. The first that is asked for starts all of them.</summary>
    public Task<FaultBoot> Boots => _all.Value[this];

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
