using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules;

/// <summary>A mistake that can be seen in a cluster with all its nodes.</summary>
public abstract class ClusterRule : Rule
{
    public abstract IEnumerable<Finding> Check(ClusterPlan cluster);
}
