using FlatcarGen.Conformance.Butane.Config;
using FlatcarGen.Conformance.Butane.Report;

namespace FlatcarGen.Conformance.Butane;

/// <summary>Says what is not as it is with butane.</summary>
internal static class AnswerComparer
{
    private const int MostNamed = 5;

    /// <summary>What differs, in one line; null where nothing does.</summary>
    public static string? Describe(Answer butane, Answer ours)
    {
        var differences = Differences(butane, ours).ToList();
        return differences.Count == 0 ? null : string.Join("; ", differences).ReplaceLineEndings(" ");
    }

    private static IEnumerable<string> Differences(Answer butane, Answer ours)
    {
        if (butane.IsAccepted != ours.IsAccepted)
        {
            yield return ours.IsAccepted
                ? $"accepted; butane rejects it: {butane.LastWords}"
                : $"rejected ({FirstError(ours.Report) ?? ours.LastWords}); butane accepts it";
        }
        else if (butane.IsAcceptedStrictly != ours.IsAcceptedStrictly)
        {
            yield return $"with --strict {(ours.IsAcceptedStrictly ? "accepted; butane rejects it" : "rejected; butane accepts it")}";
        }

        var missing = Named(ReportComparer.Missing(butane.Report, ours.Report));
        if (missing is not null)
            yield return $"not reported: {missing}";
        // A rejected document is read no further than needed; by whom is no matter.
        var invented = ReportComparer.Missing(ours.Report, butane.Report);
        if (butane.IsAccepted && Named(invented) is { } namedInvented)
            yield return $"reported, and not by butane: {namedInvented}";
        else if (missing is not null && FirstError(invented) is { } instead)
            yield return $"in its place: {instead}";

        if (butane.IsAccepted && ours.IsAccepted)
        {
            if (Compare(butane.Compact, ours.Compact) is { } compact)
                yield return $"config: {compact}";
            else if (Compare(butane.Pretty, ours.Pretty) is { } pretty)
                yield return $"config with --pretty: {pretty}";
        }
    }

    private static string? Compare(string? butane, string? ours) =>
        butane is null ? null : ConfigComparer.Describe(butane, ours ?? "");

    private static string? FirstError(IEnumerable<ReportLine> lines) =>
        lines.Where(line => line.Severity == "error").Select(line => $"{line}: {line.Wording}").FirstOrDefault();

    private static string? Named(List<ReportLine> lines)
    {
        if (lines.Count == 0)
            return null;
        var named = string.Join(", ", lines.OrderBy(line => line.Line).ThenBy(line => line.Path, StringComparer.Ordinal).Take(MostNamed));
        return lines.Count > MostNamed ? $"{named} and {lines.Count - MostNamed} more" : named;
    }
}
