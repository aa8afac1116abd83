using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules;

/// <summary>A mistake that can be seen in a kubeadm config.</summary>
public abstract class KubeadmRule : Rule
{
    public abstract IEnumerable<Finding> Check(KubeadmDocuments config);
}
