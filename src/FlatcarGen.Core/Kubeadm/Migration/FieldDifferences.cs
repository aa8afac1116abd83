using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Schema;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>In what the fields of a kind differ between v1beta3 and v1beta4: as their tables do, and where a time limit moved.</summary>
internal sealed class FieldDifferences
{
    private static readonly Dictionary<string, FieldDifferences?> Known = new(StringComparer.Ordinal)
    {
        ["InitConfiguration"] = new("InitConfiguration"),
        ["ClusterConfiguration"] = new("ClusterConfiguration") { Limit = ["apiServer", "timeoutForControlPlane"] },
        ["JoinConfiguration"] = new("JoinConfiguration") { Limit = ["discovery", "timeout"] },
    };

    private readonly List<string[]> _args = [];
    private readonly List<string[]> _added = [];

    private FieldDifferences(string kind) =>
        Compare(KubeadmSchema.Of(KubeadmApi.V1Beta3).Find(kind)!, KubeadmSchema.Of(KubeadmApi.V1Beta4).Find(kind)!, []);

    /// <summary>Where flags are given to a component: maps in v1beta3, lists of name and value in v1beta4.</summary>
    public IReadOnlyList<string[]> Args => _args;

    /// <summary>What v1beta4 has and v1beta3 has not.</summary>
    public IReadOnlyList<string[]> Added => _added;

    /// <summary>The time limit that moved to <c>timeouts</c>; null for none.</summary>
    public string[]? Limit { get; private init; }

    /// <summary>The kinds that v1beta3 has.</summary>
    public static IEnumerable<string> Kinds => Known.Keys;

    /// <summary>The differences of a kind; null for one that v1beta3 has not.</summary>
    public static FieldDifferences? Of(string kind) => Known.TryGetValue(kind, out var known) ? known : null;

    private void Compare(ObjectType older, ObjectType newer, string[] path)
    {
        foreach (var field in newer.Fields)
        {
            string[] here = [.. path, field.Name];
            if (older.Find(field.Name) is not { } before)
                _added.Add(here);
            else if (before.Type.Kind == ValueKind.Map && field.Type.Kind == ValueKind.List)
                _args.Add(here);
            else if (before.Type.Object is { } a && field.Type.Object is { } b)
                Compare(a, b, here);
        }
    }
}
