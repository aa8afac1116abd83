using FlatcarGen.Conformance.Kubeadm.Corpus;
using FlatcarGen.Conformance.Kubeadm.Messages;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Conformance.Kubeadm;

/// <summary>Says what is not as it is with kubeadm.</summary>
internal static class VerdictComparer
{
    private const int MostNamed = 5;

    /// <summary>
    /// What differs, in one line; null where nothing does: both take the document, or neither does and one of our errors is on what kubeadm
    /// finds fault with. Where that cannot be read from its message, any error will do.
    /// </summary>
    public static string? Describe(RecordedVerdict kubeadm, IReadOnlyList<KubeadmReportEntry> ours)
    {
        var errors = ours.Where(entry => entry.Severity == ReportSeverity.Error).ToList();
        if (kubeadm.IsAccepted)
            return errors.Count == 0 ? null : OneLine($"rejected ({Named(errors)}); kubeadm accepts it");
        if (errors.Count == 0)
            return OneLine($"accepted; kubeadm rejects it: {kubeadm.Message}");
        var blames = MessageParser.Parse(kubeadm.Message);
        return blames.Count == 0 || blames.Any(blame => errors.Any(blame.IsMetBy))
            ? null
            : OneLine($"no error on {string.Join(" or ", blames.Distinct())}; in its place: {Named(errors)}");
    }

    private static string Named(List<KubeadmReportEntry> errors)
    {
        var named = string.Join(", ", errors.Take(MostNamed).Select(one => $"{one.Problem} in {one.Kind} at {one.Path}: {one.Message}"));
        return errors.Count > MostNamed ? $"{named} and {errors.Count - MostNamed} more" : named;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
