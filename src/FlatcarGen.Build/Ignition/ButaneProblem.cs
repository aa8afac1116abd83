using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Build;

/// <summary>Something that butane says of the document of a node.</summary>
/// <param name="Severity">How bad butane finds it.</param>
/// <param name="Made">The file that was to be made.</param>
/// <param name="Spot">Where.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Path">Where in the document; empty for the whole of it.</param>
internal sealed record ButaneProblem(ReportSeverity Severity, ArtifactPath Made, SourceSpot? Spot, string Message, string Path)
{
    private const int MostNamed = 3;

    /// <summary>One notice for all nodes that something is wrong with at one place: what a cluster says counts for each of them.</summary>
    public static IEnumerable<Notice> Notices(IEnumerable<ButaneProblem> problems) => problems
        .GroupBy(problem => (problem.Severity, problem.Spot, problem.Message))
        .Select(group => NoticeOf([.. group]));

    private static Notice NoticeOf(IReadOnlyList<ButaneProblem> problems)
    {
        var first = problems[0];
        var files = problems.Select(problem => problem.Made.ToString()).Distinct().ToList();
        var names = string.Join(", ", files.Take(MostNamed).Select(file => $"'{file}'"))
            + (files.Count > MostNamed ? $" and {files.Count - MostNamed} more" : "");
        var message = $"{first.Message}{(first.Path.Length == 0 ? "" : $" ({first.Path})")}";
        return first.Severity == ReportSeverity.Error
            ? new(NoticeLevel.Error, ErrorCode.NoIgnition, first.Spot, $"{names} cannot be made: {message}")
            : new(NoticeLevel.Warning, WarningCode.Butane, first.Spot, $"{names}: {message}");
    }
}
