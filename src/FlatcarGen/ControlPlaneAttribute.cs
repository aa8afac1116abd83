namespace FlatcarGen;

/// <summary>Declares control-plane machines. A cluster has exactly one with <see cref="Bootstrap"/>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ControlPlaneAttribute : NodeAttribute
{
    /// <summary>Whether this is the machine that makes the cluster (kubeadm init); the others join it.</summary>
    public bool Bootstrap { get; set; }
}
