using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Mutations;

/// <summary>The edits that are tried.</summary>
internal static class MutationTable
{
    private const string Skipped = "**looks healthy**: kubeadm.service is skipped";

    public static readonly IReadOnlyList<Mutation> All =
    [
        new("UnitType = UnitType.Simple", "FCG2011", "kubeadm takes longer than the start timeout, before it writes kubelet.conf",
            "tries without end", BootStory.ComesUp),
        new("CompletionMarker = CompletionMarker.KubeletConf", "FCG2027", "The machine loses its power in the middle of kubeadm init",
            "loses its power", Skipped),
        new("RestartOnFailure = false", "FCG2016", "kubeadm join fails once",
            "fails, degraded: exit-code", BootStory.ComesUp),
        new("MetadataGuard = false", "FCG3012", "The metadata has no IPv6 address",
            "**looks healthy**: node-ip is `10.100.0.2,`", Skipped),
        new("Containerd = Dependency.Requires", "FCG2046", "containerd is restarted in the middle of kubeadm init",
            "fails, degraded: exit-code, 20 tries", "fails, degraded: exit-code, 20 tries"),
        new("MetadataService = Dependency.Requires", "FCG3501", "The metadata service fails once",
            "**looks healthy**: kubeadm.service was not started, for coreos-metadata.service had failed", BootStory.ComesUp),
        new("JoinWait = JoinWait.TenSeconds", null, "The API server answers a control plane late",
            $"{BootStory.ComesUp}, try 2", BootStory.NothingToDo),
    ];
}
