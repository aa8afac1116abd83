using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Boot.Random.Tools;

/// <summary>Our own validation, which is held against kubeadm's elsewhere, of the config as kubeadm gets it: envsubst has run.</summary>
internal static class KubeadmValidation
{
    public static IReadOnlyList<string?> Complaints(IReadOnlyList<BuiltNode> nodes) => [.. nodes.Select(Complaint)];

    private static string? Complaint(BuiltNode node)
    {
        var config = MetadataValues.In(node.AsDeclared.KubeadmConfig);
        var entries = KubeadmValidator.Validate(MappedText.Plain(config), new() { Kubeadm = ReleaseRange.Of(node.Minor) });
        var said = entries.Select(entry => $"{entry.Severity} {entry.Kind} {entry.Path}: {entry.Message}");
        return entries.Count == 0 ? null : string.Join('\n', said);
    }
}
