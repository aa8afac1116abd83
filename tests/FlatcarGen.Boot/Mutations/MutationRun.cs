using System.Collections.Concurrent;
using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Mutations;

/// <summary>The boots of all edits, each under the condition that it is tried under, against those of its original.</summary>
internal static class MutationRun
{
    /// <summary>From the end of the table on, where those are that take longest.</summary>
    private static readonly Lazy<IReadOnlyDictionary<string, Task<IReadOnlyList<string>>>> _all = new(() => MutationTable.All
        .Reverse()
        .ToDictionary(mutation => mutation.Name, mutation => MutantBoot.OfEditedAsync(mutation, mutation.Condition)));

    /// <summary>What the boots came to. The first that is asked for starts all of them.</summary>
    public static Task<IReadOnlyList<string>> Of(Mutation mutation) => _all.Value[mutation.Name];

    /// <summary>Whether a boot does more harm than the original's under the same condition.</summary>
    public static async Task<bool> IsWorse(Mutation mutation)
    {
        var original = await MutantBoot.OfOriginalAsync(mutation, mutation.Condition);
        return (await Of(mutation)).Zip(original).Any(boot => BootStory.HarmOf(boot.First) > BootStory.HarmOf(boot.Second));
    }

    /// <summary>Both, for messages.</summary>
    public static async Task<string> StoryAsync(Mutation mutation) => $"""
        {mutation.Name}; {mutation.Condition ?? "whatever happens"}
        edited:   {string.Join("; then ", await Of(mutation))}
        original: {string.Join("; then ", await MutantBoot.OfOriginalAsync(mutation, mutation.Condition))}
        """;
}
