using System.Text;
using FlatcarGen.Core.Rules;

namespace FlatcarGen.Tool.Check;

/// <summary>A line for each problem, as compilers write it: <c>path(line,col): severity FCGnnnn: message</c>.</summary>
internal static class TextFormat
{
    public static void Write(Stream output, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
            output.Write(Encoding.UTF8.GetBytes(LineOf(problem)));
    }

    private static string LineOf(Problem problem)
    {
        var rule = problem.Rule is { } found ? $" {found.Id}" : "";
        return $"{problem.Path}({problem.Start.Line},{problem.Start.Column}): {NameOf(problem.Severity)}{rule}: {OneLine(problem.Message)}\n";
    }

    private static string OneLine(string message) => string.Create(message.Length, message, (line, from) =>
    {
        for (var i = 0; i < line.Length; i++)
            line[i] = char.IsControl(from[i]) ? ' ' : from[i];
    });

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
