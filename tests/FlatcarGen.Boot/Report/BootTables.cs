using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Faults;
using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Mutations;
using FlatcarGen.Boot.Samples;

namespace FlatcarGen.Boot.Report;

/// <summary>The tables of the report, made of what the boots of this run came to.</summary>
internal static class BootTables
{
    public const string Samples = "The samples";
    public const string Faults = "When something goes wrong";

    public const string Mistakes = "Mistakes";
    public const string Harmless = "What only looks like a mistake";
    public const string Combined = "All of them at once";
    public const string NotBooted = "Rules that are not booted";

    public static Task<ReportTable> OfAsync(string title) => title switch
    {
        Samples => SamplesAsync(),
        Faults => FaultsAsync(),
        Mistakes => MistakesAsync(),
        Harmless => HarmlessAsync(),
        Combined => CombinedAsync(),
        _ => NotBootedAsync(),
    };

    private static Task<ReportTable> SamplesAsync() => ReportTable.OfAsync(
        Samples,
        ["Sample", "Node", "kubeadm", "node-ip", "First boot", "Second boot"],
        SampleNode.All,
        async node =>
        {
            var boot = await SampleBoot.Of(node.ToString());
            var call = boot.First.Bootstraps[0];
            var addresses = KubeadmConfigText.KubeletArgument(call.Config!, "node-ip")!;
            return [node.Sample, node.Node, $"`{string.Join(' ', call.Arguments)}`", $"`{addresses}`", .. BootStory.Tell([boot.First, boot.Second], addresses)];
        });

    private static Task<ReportTable> FaultsAsync() => ReportTable.OfAsync(
        Faults,
        ["On the first boot", "Node", "Recommended profile", "Published recipe"],
        FaultTable.All,
        async fault =>
        {
            var recommended = await FaultBoot.Of(fault.Name, SampleNode.Recommended);
            var published = await FaultBoot.Of(fault.Name, SampleNode.Published);
            return [fault.Name, fault.Node, Story(recommended.Story), Story(published.Story)];
        });

    private static Task<ReportTable> MistakesAsync() => ReportTable.OfAsync(
        Mistakes,
        ["Edit", "Node", "Rule", "Bites when", "What the edited node does", "Where the original"],
        MutationTable.All.Where(mutation => mutation.Rule is not null),
        async mutation =>
        {
            var edited = await MutationRun.Of(mutation);
            var original = (await MutantBoot.OfOriginalAsync(mutation, mutation.Condition)).Take(edited.Count);
            return [mutation.Name, mutation.Original.ToString(), Link(mutation.Rule!), mutation.Condition ?? "always",
                mutation.Varies ? "goes wrong in one way or another" : Story(edited), Story(original)];
        });

    private static Task<ReportTable> HarmlessAsync() => ReportTable.OfAsync(
        Harmless,
        ["Edit", "Node", MutationTable.Much],
        HarmlessEdits.All,
        async mutation => [mutation.Name, mutation.Original.ToString(), Story(await MutationRun.Of(mutation))]);

    private static Task<ReportTable> CombinedAsync() => ReportTable.OfAsync(
        Combined,
        ["On the first boot", "Node", "All its edits at once"],
        CombinedBoot.All,
        async one => [one.Fault.Name, one.Mutation.Original.ToString(), Story(CombinedBoot.Story(await one.Boots))]);

    private static Task<ReportTable> NotBootedAsync() => ReportTable.OfAsync(
        NotBooted,
        ["Rule", "Why"],
        Mutations.NotBooted.Rules.OrderBy(rule => rule.Key, StringComparer.Ordinal),
        rule => Task.FromResult<IReadOnlyList<string>>([Link(rule.Key), rule.Value]));

    private static string Link(string rule) => $"[{rule}](rules/{rule}.md)";

    private static string Story(IEnumerable<string> boots) => string.Join("; then ", boots);
}
