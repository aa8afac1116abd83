using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Networking;

namespace FlatcarGen.Core.Resolution;

/// <summary>A cluster with the plans of all its nodes.</summary>
public sealed class ClusterPlan
{
    private readonly Lazy<IReadOnlyList<AddressFamily>?> _families;

    public ClusterPlan(ClusterDeclaration declaration, IReadOnlyList<NodeDeclaration> nodes)
    {
        Declaration = declaration;
        Nodes = nodes.Select(node => NodePlan.Of(declaration, node, this)).ToList();
        Bootstrap = Nodes.FirstOrDefault(plan => plan.Node.Role == NodeRole.Bootstrap);
        _families = new(() => Bootstrap is null ? SubnetFamilies.Of(Declaration) : SubnetFamilies.Of(Bootstrap));
    }

    public ClusterDeclaration Declaration { get; }

    public IReadOnlyList<NodePlan> Nodes { get; }

    /// <summary>The node that makes the cluster; null where none does.</summary>
    public NodePlan? Bootstrap { get; }

    /// <summary>
    /// The families of the subnets that kubeadm init is given, patches merged in, the primary first; null where they are not known yet.
    /// </summary>
    public IReadOnlyList<AddressFamily>? Families => _families.Value;

    public IEnumerable<NodePlan> Joining => Nodes.Where(node => node.Node.Role != NodeRole.Bootstrap);
}
