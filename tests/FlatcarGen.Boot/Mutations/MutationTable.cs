namespace FlatcarGen.Boot.Mutations;

/// <summary>The edits that are tried.</summary>
internal static class MutationTable
{
    private const string Skipped = "**looks healthy**: kubeadm.service is skipped";

    public static readonly IReadOnlyList<Mutation> All =
    [
        new("UnitType = UnitType.Simple", "FCG2011", "kubeadm takes longer than the start timeout, before it writes kubelet.conf", "?"),
        new("CompletionMarker = CompletionMarker.KubeletConf", "FCG2027", "The machine loses its power in the middle of kubeadm init", "loses its power", Skipped),
        new("RestartOnFailure = false", "FCG2026", "kubeadm join fails once", "?"),
        new("JoinWait = JoinWait.TenSeconds", "FCG2035", "The API server answers a control plane late", "?"),
        new("Containerd = Dependency.Requires", "FCG2046", "containerd is restarted in the middle of kubeadm init", "?"),
        new("MetadataGuard = false", "FCG3012", "The metadata has no IPv6 address", "**looks healthy**: node-ip is `10.100.0.2,`", "?"),
    ];
}
