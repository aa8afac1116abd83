namespace FlatcarGen.Core.Kubeadm.Schema;

using static FieldForms;

/// <summary>How the kubelet shares out its node and ends pods on it. Sources: those of <see cref="KubeletSchema"/>.</summary>
internal static class KubeletNodeSchema
{
    public static readonly ObjectType MemorySwap = new("MemorySwapConfiguration", Text("swapBehavior"));

    public static readonly ObjectType MemoryReservation = new(
        "MemoryReservation",
        Int32("numaNode"),
        new("limits", ComponentSchema.ResourceList));

    public static readonly ObjectType ShutdownGracePeriodByPodPriority = new(
        "ShutdownGracePeriodByPodPriority",
        Int32("priority"),
        Int64("shutdownGracePeriodSeconds"));

    public static readonly ObjectType CrashLoopBackOff = new(
        "CrashLoopBackOffConfig",
        Optional(Duration("maxContainerRestartPeriod")));

    public static readonly ObjectType UserNamespaces = new("UserNamespaces", Optional(Int64("idsPerPod")));
}
