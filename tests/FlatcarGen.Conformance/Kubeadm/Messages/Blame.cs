using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Conformance.Kubeadm.Messages;

/// <summary>What an error of kubeadm finds fault with.</summary>
/// <param name="Path">The field: <c>networking.podSubnet</c>; empty for the whole document, null where the error does not tell it.</param>
internal sealed record Blame(string? Path)
{
    /// <summary>The kind of the document; empty where the error does not tell it.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What may be wrong with it; none where the field is enough.</summary>
    public IReadOnlyList<KubeadmProblem> Problems { get; init; } = [];

    /// <summary>Whether the path leaves out which item of a list is meant, as Go does where a value has the wrong type.</summary>
    public bool IsWithoutIndexes { get; init; }

    /// <summary>Whether the path leads there from any object, as of an address that is in the configs of init and join.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Whether one of our errors is about the same: on the field, or on something inside of it.</summary>
    public bool IsMetBy(KubeadmReportEntry entry) =>
        entry.Severity == ReportSeverity.Error
        && (Kind.Length == 0 || entry.Kind == Kind)
        && (Problems.Count == 0 || Problems.Contains(entry.Problem))
        && (Path is null || IsAt(FieldPath.Split(entry.Path, IsWithoutIndexes)));

    public override string ToString()
    {
        var what = Problems.Count == 0 ? "" : $" ({string.Join(" or ", Problems)})";
        return $"{(Kind.Length == 0 ? "" : Kind + " ")}{(Path is null ? "some field" : Path.Length == 0 ? "the document" : Path)}{what}";
    }

    private bool IsAt(IReadOnlyList<string> ours)
    {
        var named = FieldPath.Split(Path!, IsWithoutIndexes);
        if (named.Count == 0)
            return ours.Count == 0;
        var first = IsRelative ? ours.Count - named.Count : 0;
        return first >= 0 && ours.Skip(first).Take(named.Count).SequenceEqual(named);
    }
}
