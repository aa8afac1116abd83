using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>The components as their own documentation calls them.</summary>
internal static class Components
{
    public static string NameOf(Component component) => component switch
    {
        Component.ApiServer => "kube-apiserver",
        Component.ControllerManager => "kube-controller-manager",
        Component.Scheduler => "kube-scheduler",
        Component.Etcd => "etcd",
        Component.Kubeadm => "kubeadm",
        _ => "kubelet",
    };
}
