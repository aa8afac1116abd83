using System.Collections.Concurrent;
using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Mutations;

/// <summary>The boots of all edits, each under the conditions that it is tried under, against those of its original.</summary>
internal static class MutationRun
{
    /// <summary>From the end of the table on, where those are that take longest.</summary>
    private static readonly Lazy<IReadOnlyDictionary<(string, string?), Task<IReadOnlyList<string>>>> _all = new(() => (
        from mutation in MutationTable.All.Reverse()
        from condition in mutation.Rule is null ? MutationTable.Conditions : (IEnumerable<string?>)[mutation.Condition]
        select (mutation, condition)).ToDictionary(run => (run.mutation.Name, (string?)run.condition), run => MutantBoot.OfEditedAsync(run.mutation, run.condition)));

    /// <summary>What the boots came to. The first that is asked for starts all of them.</summary>
    public static Task<IReadOnlyList<string>> Of(Mutation mutation, string? condition) => _all.Value[(mutation.Name, condition)];

    /// <summary>Whether a boot does more harm than the original's under the same condition.</summary>
    public static async Task<bool> IsWorse(Mutation mutation, string? condition)
    {
        var original = await MutantBoot.OfOriginalAsync(mutation, condition);
        return (await Of(mutation, condition)).Zip(original).Any(boot => BootStory.HarmOf(boot.First) > BootStory.HarmOf(boot.Second));
    }

    /// <summary>Both, for messages.</summary>
    public static async Task<string> StoryAsync(Mutation mutation, string? condition) => $"""
        {mutation.Name}; {condition ?? "whatever happens"}
        edited:   {string.Join("; then ", await Of(mutation, condition))}
        original: {string.Join("; then ", await MutantBoot.OfOriginalAsync(mutation, condition))}
        """;
}
