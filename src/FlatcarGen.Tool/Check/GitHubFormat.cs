using System.Text;
using FlatcarGen.Core.Rules;

namespace FlatcarGen.Tool.Check;

/// <summary>
/// Commands of GitHub workflows, which become annotations:
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
/// </summary>
internal static class GitHubFormat
{
    public static void Write(Stream output, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
            output.Write(Encoding.UTF8.GetBytes(CommandOf(problem)));
    }

    private static string CommandOf(Problem problem)
    {
        var title = problem.Rule is { } rule ? $"{rule.Id}: {rule.Title}" : "Not a text";
        return $"::{NameOf(problem.Severity)} file={Property(problem.PathInRepository)},{PlaceOf(problem)},title={Property(title)}::{Message(problem.Message)}\n";
    }

    /// <summary>Columns count where all is on one line.</summary>
    private static string PlaceOf(Problem problem) => problem.Start.Line == problem.End.Line
        ? $"line={problem.Start.Line},endLine={problem.End.Line},col={problem.Start.Column},endColumn={problem.End.Column}"
        : $"line={problem.Start.Line},endLine={problem.End.Line}";

    private static string Property(string value) =>
        Message(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Message(string value) => value
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };
}
