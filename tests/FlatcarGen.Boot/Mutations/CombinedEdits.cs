namespace FlatcarGen.Boot.Mutations;

/// <summary>All edits of a node that are not warned of, made at once.</summary>
internal static class CombinedEdits
{
    public static readonly IReadOnlyList<Mutation> All = HarmlessEdits.All
        .GroupBy(mutation => mutation.Original)
        .Select(edits => new Mutation($"All edits of the {edits.Key.Node}", edits.Key, [.. edits.SelectMany(mutation => mutation.Edits)]))
        .ToList();

    public static Mutation Named(string name) => All.Single(mutation => mutation.Name == name);
}
