using FlatcarGen.Core.Files;
using FlatcarGen.Core.Rules;
using FlatcarGen.Tool.Files;
using FlatcarGen.Transpiler;

namespace FlatcarGen.Tool.Check;

/// <summary>Checks files with all rules.</summary>
internal static class Checker
{
    public static int Run(CheckRequest request)
    {
        var search = new FileSearch(request.Kind);
        var found = request.Paths.SelectMany(search.Find).ToList();
        foreach (var path in search.Unusable)
            StandardError.WriteLine($"{path.Path}: {path.Reason}");
        if (found.Count == 0 && search.Unusable.Count == 0)
            StandardError.WriteLine("There is no Butane document, unit or kubeadm config; say --kind for a file of another name.");

        var sources = new Sources(request.AreTemplates);
        var problems = found.SelectMany(file => ProblemsOf(file, sources)).ToList();
        foreach (var path in sources.Unreadable)
            StandardError.WriteLine($"{path.Path}: {path.Reason}");
        var isComplete = found.Count > 0 && search.Unusable.Count + sources.Unreadable.Count == 0;
        Write(request.Format, problems, isComplete);
        if (!isComplete)
            return ExitCode.Usage;
        return problems.Any(problem => problem.Severity >= (request.IsStrict ? Severity.Warning : Severity.Error))
            ? ExitCode.Failure
            : ExitCode.Success;
    }

    private static IEnumerable<Problem> ProblemsOf(FoundFile found, Sources sources)
    {
        try
        {
            return sources.Read(found) is { } file
                ? FileCheck.Run(file, () => sources.UnitsAround(found, file))
                    .Select(Problem.Of)
                    .OrderBy(problem => problem.Start)
                    .ThenBy(problem => problem.Rule?.Id, StringComparer.Ordinal)
                    .ToList()
                : [];
        }
        catch (UnreadableTextException e)
        {
            return [Problem.Of(found.Path, e)];
        }
    }

    private static void Write(string format, IReadOnlyList<Problem> problems, bool isComplete)
    {
        using var output = new BufferedStream(StandardOutput.Open(), 1 << 16);
        switch (format)
        {
            case "sarif":
                SarifFormat.Write(output, problems, isComplete);
                break;
            case "github":
                GitHubFormat.Write(output, problems);
                break;
            default:
                TextFormat.Write(output, problems);
                break;
        }
    }
}
