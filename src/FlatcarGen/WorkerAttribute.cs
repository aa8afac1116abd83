namespace FlatcarGen;

/// <summary>Declares worker machines (kubeadm join).</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class WorkerAttribute : NodeAttribute;
