namespace FlatcarGen.Boot.Random.Declarations;

/// <summary>A whole declaration: a cluster, its nodes, and a class that nodes include.</summary>
/// <param name="Cluster">The cluster.</param>
/// <param name="Nodes">Its nodes; the first one makes the cluster.</param>
/// <param name="Shared">Pieces for nodes with <c>Include(typeof(Shared))</c>.</param>
internal sealed record RandomDeclaration(RandomClass Cluster, IReadOnlyList<RandomClass> Nodes, RandomClass Shared)
{
    /// <summary>The C# file.</summary>
    public string Source => "using FlatcarGen;\n\n"
        + Cluster.Source("static partial class Prod", string.Concat(Nodes.Select(SourceOf)))
        + (IsIncluded ? "\n" + Shared.Source("static class Shared") : "");

    private bool IsIncluded => Nodes.Prepend(Cluster)
        .SelectMany(part => part.Attributes)
        .Any(attribute => attribute.Contains("typeof(Shared)", StringComparison.Ordinal));

    /// <summary>The declarations with one part less, those with the largest part less first.</summary>
    public IEnumerable<RandomDeclaration> Smaller() =>
        Enumerable.Range(1, Nodes.Count - 1).Select(left => this with { Nodes = [.. Nodes.Where((_, i) => i != left)] })
            .Concat(IsIncluded ? Shared.Smaller().Select(shared => this with { Shared = shared }) : [])
            .Concat(Nodes.SelectMany((node, at) => node.Smaller().Select(less => WithNode(at, less))))
            .Concat(Cluster.Smaller().Select(cluster => this with { Cluster = cluster }));

    public override string ToString() => Source;

    private RandomDeclaration WithNode(int at, RandomClass node) => this with { Nodes = [.. Nodes.Select((each, i) => i == at ? node : each)] };

    private static string SourceOf(RandomClass node, int number) =>
        "\n" + node.Source($"public static partial class {(number == 0 ? "First" : "Node" + number)}");
}
