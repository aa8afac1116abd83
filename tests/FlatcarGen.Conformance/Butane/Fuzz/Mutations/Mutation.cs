using FlatcarGen.Conformance.Butane.Fuzz.Values;

namespace FlatcarGen.Conformance.Butane.Fuzz.Mutations;

/// <summary>Changes documents at random.</summary>
internal static class Mutation
{
    private static readonly (int Weight, Action<List<string>, Random>[] Ways)[] Kinds =
    [
        (3, LineMutations.All),
        (6, ValueMutations.All),
        (5, KeyMutations.All),
        (2, YamlMutations.All),
        (1, CharacterMutations.All),
    ];

    private static readonly Action<List<string>, Random>[] Weighted =
        [.. Kinds.SelectMany(kind => kind.Ways.SelectMany(way => Enumerable.Repeat(way, Math.Max(1, kind.Weight * 8 / kind.Ways.Length))))];

    /// <summary>Changes a document in some places.</summary>
    public static string Apply(string text, Random random, int times)
    {
        var lines = text.Split('\n').ToList();
        // Without a version nothing else is looked at.
        var header = random.OneIn(10) ? [] : lines.Where(IsHeader).ToList();
        if (header.Count > 0)
            lines.RemoveAll(IsHeader);
        for (var i = 0; i < times; i++)
        {
            if (lines.Count == 0)
                lines.Add("");
            random.Pick(Weighted)(lines, random);
        }
        lines.InsertRange(lines.Count > 0 && !random.OneIn(10) && lines[0].StartsWith("---") ? 1 : 0, header);
        return string.Join('\n', lines);
    }

    private static bool IsHeader(string line) =>
        line.StartsWith("version:", StringComparison.Ordinal) || line.StartsWith("variant:", StringComparison.Ordinal);
}
