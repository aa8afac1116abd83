using CsCheck;
using FlatcarGen.Tests.Shared;
using static FlatcarGen.Boot.Random.Declarations.Part;

namespace FlatcarGen.Boot.Random.Declarations;

/// <summary>Declarations by chance: most values plausible, a few wrong.</summary>
internal static class RandomDeclarations
{
    private const uint Seed = 2026;

    private static readonly Gen<RandomDeclaration> _gen = RandomSettings.Gen.SelectMany(settings => Gen.Select(
        Cluster(settings),
        Node(settings, 0, "Bootstrap"),
        Gen.OneOf("Worker", "ControlPlane").SelectMany(role => Node(settings, 1, role)),
        Gen.OneOf("Worker", "ControlPlane").SelectMany(role => Node(settings, 2, role)),
        Gen.OneOf(0, 0, 1, 1, 1, 2),
        Shared()).Select((cluster, first, second, third, more, shared) => new RandomDeclaration(cluster,
            [.. new[] { first, second, third }.Take(1 + more)], shared)));

    /// <summary>The declarations of a run: the same in each, unless a seed is given.</summary>
    public static IReadOnlyList<RandomDeclaration> Of(int count) =>
        [.. Enumerable.Range(0, count).Select(i => _gen.Generate(new PCG((uint)i, FuzzSettings.Seed(Seed)), null!, out _))];

    private static Gen<RandomClass> Cluster(RandomSettings settings)
    {
        var pieces = new RandomPieces("all");
        return Gen.Select(
                All([.. RandomCluster.Options(settings), .. settings.OfCluster()]),
                All([.. RandomCluster.Attributes(), Sometimes(15, ["Include(typeof(Shared))"]), .. pieces.Attributes()]),
                All(pieces.Constants("ClusterConfiguration", "InitConfiguration", "KubeletConfiguration", "KubeProxyConfiguration")))
            .Select((options, attributes, constants) => new RandomClass("FlatcarCluster", "\"prod\"", options, attributes, constants));
    }

    private static Gen<RandomClass> Node(RandomSettings settings, int number, string role)
    {
        var pieces = new RandomPieces("n" + number);
        return Gen.Select(
                All([Option(10, "Name", Literals("node-" + number), Literals("Node 1", "first", "a/b")), .. settings.OfNode()]),
                All([Sometimes(25, ["Include(typeof(Shared))"]),
                    Sometimes(10, ["ExtraArg(Component.Kubelet, \"max-pods\", \"${max_pods}\")"],
                    "ExtraArg(Component.ApiServer, \"v\", \"4\")"), .. pieces.Attributes()]),
                All(pieces.Constants(role == "Bootstrap" ? "InitConfiguration" : "JoinConfiguration")))
            .Select((options, attributes, constants) => new RandomClass(
                role == "Worker" ? role : "ControlPlane", role == "Bootstrap" ? "Bootstrap = true" : null, options, attributes, constants));
    }

    private static Gen<RandomClass> Shared()
    {
        var pieces = new RandomPieces("shared");
        return Gen.Select(All(pieces.Attributes()), All([Sometimes(99, ["[File(\"/etc/shared/always\")] const string Always = \"a\\n\";"]),
            .. pieces.Constants()])).Select((attributes, constants) => new RandomClass(null, null, [], attributes, constants));
    }
}
