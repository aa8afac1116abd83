namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>What JSON a part of a file is.</summary>
/// <param name="Root">As much as could be read; null where the YAML holds nothing, which is <c>null</c> in JSON.</param>
/// <param name="Problems">For each of them kubeadm refuses the whole part, though the root may hold enough to say more of it.</param>
internal sealed record JsonReading(JsonValue? Root, IReadOnlyList<JsonProblem> Problems)
{
    /// <summary>Whether kubeadm takes the part for JSON, as it begins with a brace.</summary>
    public bool IsJson { get; init; }
}
