namespace FlatcarGen.Core.Declarations;

/// <summary>What a machine is in its cluster.</summary>
public enum NodeRole
{
    /// <summary>The control plane that makes the cluster: kubeadm init.</summary>
    Bootstrap,

    /// <summary>A further control plane: kubeadm join with <c>controlPlane</c>.</summary>
    ControlPlane,

    /// <summary>A worker: kubeadm join.</summary>
    Worker,
}
