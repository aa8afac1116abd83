using FlatcarGen.Conformance.Butane.Fuzz.Values;

namespace FlatcarGen.Conformance.Butane.Fuzz.Mutations;

/// <summary>Changes documents at random.</summary>
internal static class Mutation
{
    private static readonly (int Weight, Action<List<string>, Random>[] Ways)[] Kinds =
    [
        (4, LineMutations.All),
        (6, ValueMutations.All),
        (4, KeyMutations.All),
        (2, YamlMutations.All),
        (2, CharacterMutations.All),
    ];

    private static readonly Action<List<string>, Random>[] Weighted =
        [.. Kinds.SelectMany(kind => kind.Ways.SelectMany(way => Enumerable.Repeat(way, Math.Max(1, kind.Weight * 4 / kind.Ways.Length))))];

    /// <summary>Changes a document in some places.</summary>
    public static string Apply(string text, Random random, int times)
    {
        var lines = text.Split('\n').ToList();
        for (var i = 0; i < times; i++)
        {
            if (lines.Count == 0)
                lines.Add("");
            random.Pick(Weighted)(lines, random);
        }
        return string.Join('\n', lines);
    }
}
