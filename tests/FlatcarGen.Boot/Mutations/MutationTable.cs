namespace FlatcarGen.Boot.Mutations;

/// <summary>The edits that are tried.</summary>
internal static class MutationTable
{
    public static readonly IReadOnlyList<Mutation> All =
        [.. CommandLines.All, .. UnitSettings.All, .. Dependencies.All, .. Metadata.All, .. Substitution.All, .. Options.All, .. HarmlessEdits.All];

    /// <summary>That under which each edit that is not warned of is tried by itself: most of what one gets over, on one boot.</summary>
    public const string Much = "Much goes wrong at once";

    public static Mutation Named(string name) => All.Single(mutation => mutation.Name == name);
}
