namespace FlatcarGen.Boot.Mutations;

/// <summary>The edits that are tried.</summary>
internal static class MutationTable
{
    public static readonly IReadOnlyList<Mutation> All =
        [.. CommandLines.All, .. UnitSettings.All, .. Dependencies.All, .. Metadata.All, .. Substitution.All, .. Options.All, .. HarmlessEdits.All];

    /// <summary>Those under which what is not warned of is tried: all that one gets over at once, and those that one does not get over.</summary>
    public static readonly IReadOnlyList<string> Conditions =
        ["Much goes wrong at once", "The metadata has no IPv6 address", "kubeadm init is killed half-way"];

    public static Mutation Named(string name) => All.Single(mutation => mutation.Name == name);
}
