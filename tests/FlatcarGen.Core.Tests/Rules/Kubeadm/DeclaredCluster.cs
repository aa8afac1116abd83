using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Rules.Kubeadm;

/// <summary>Clusters of one node on AWS.</summary>
internal static class DeclaredCluster
{
    /// <param name="settings">Of the node.</param>
    /// <param name="args">Kubelet flags, as name and value.</param>
    /// <param name="podSubnets">Of the cluster.</param>
    public static ClusterPlan Of(MachineSettings settings, (string Name, string Value)[]? args = null, string[]? podSubnets = null)
    {
        var cluster = new ClusterDeclaration
        {
            Name = "prod",
            Itself = "Prod",
            PodSubnets = (podSubnets ?? []).Select(subnet => (DeclaredText)subnet).ToEquatableArray(),
            ExtraArgs = (args ?? []).Select(arg => new ExtraArg(Component.Kubelet, arg.Name, arg.Value)).ToEquatableArray(),
        };
        return new(cluster, [new() { Name = "first", Itself = "First", Role = NodeRole.Bootstrap, Settings = settings }]);
    }
}
