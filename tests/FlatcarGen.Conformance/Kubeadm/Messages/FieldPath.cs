namespace FlatcarGen.Conformance.Kubeadm.Messages;

/// <summary>A path to a field as kubeadm writes it: an item of a list is <c>taints[0]</c> or, in some messages, <c>taints.0</c>.</summary>
internal static class FieldPath
{
    /// <summary>The names and indexes on the way, or the names alone.</summary>
    public static IReadOnlyList<string> Split(string path, bool withoutIndexes = false) =>
    [
        .. path.Split('.', '[', ']')
            .Where(part => part.Length > 0 && !(withoutIndexes && part.All(char.IsAsciiDigit))),
    ];
}
