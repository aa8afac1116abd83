namespace FlatcarGen;

/// <summary>A program that kubeadm configures.</summary>
public enum Component
{
    /// <summary>The kubelet: <c>nodeRegistration.kubeletExtraArgs</c>, and <c>KubeletConfiguration.featureGates</c>.</summary>
    Kubelet = 0,

    /// <summary>kube-apiserver: <c>apiServer.extraArgs</c>.</summary>
    ApiServer,

    /// <summary>kube-controller-manager: <c>controllerManager.extraArgs</c>.</summary>
    ControllerManager,

    /// <summary>kube-scheduler: <c>scheduler.extraArgs</c>.</summary>
    Scheduler,

    /// <summary>The local etcd: <c>etcd.local.extraArgs</c>.</summary>
    Etcd,

    /// <summary>kubeadm itself; feature gates only: <c>ClusterConfiguration.featureGates</c>.</summary>
    Kubeadm,
}
