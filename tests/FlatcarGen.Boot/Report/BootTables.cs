using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Faults;
using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Samples;

namespace FlatcarGen.Boot.Report;

/// <summary>The tables of the report, made of what the boots of this run came to.</summary>
internal static class BootTables
{
    public const string Samples = "The samples";
    public const string Faults = "When something goes wrong";

    public static Task<ReportTable> OfAsync(string title) => title == Samples ? SamplesAsync() : FaultsAsync();

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
            return [fault.Name, fault.Node, string.Join("; then ", recommended), string.Join("; then ", published)];
        });
}
