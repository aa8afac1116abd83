using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A variable in a shell's script that systemd puts in before the shell sees it: it knows nothing of the shell's own.</summary>
public sealed class ShellVariableTaken : UnitRule
{
    /// <summary>Programs that the shell's own process number is given to.</summary>
    private static readonly string[] TakesNumbers = ["echo", "kill", "printf", "renice", "taskset", "prlimit", "chrt"];

    public override RuleInfo Info { get; } = new(
        "FCG2006",
        "Variable of a shell is taken by systemd",
        "systemd puts in '{0}' before {1} starts, and {2}; write '{3}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        HashSet<string>? environment = null;
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                if (command.Shell is not { } shell)
                    continue;
                foreach (var number in ProcessNumbers(line, shell))
                    yield return number;
                if (shell.Script.Variables.Count == 0)
                    continue;
                environment ??= EnvironmentAssignment.NamesIn(unit);
                var assigned = ShellAssignments.In(shell.Text.Value);
                foreach (var variable in shell.Script.Variables)
                {
                    if (line.File.IsMalformedPlaceholder(variable.Range.Start))
                        continue;
                    if (Why(variable, assigned, environment, shell.ShellName) is { } why)
                        yield return Taken(line, variable, shell.ShellName, why);
                }
            }
        }
    }

    /// <summary>The shell's <c>$$</c>, of which systemd leaves one dollar.</summary>
    private IEnumerable<Finding> ProcessNumbers(Directive line, ShellInvocation shell)
    {
        if (shell.Script.Value.IndexOf("$$", StringComparison.Ordinal) < 0 || !shell.Script.ExpandsVariables)
            yield break;
        foreach (var word in shell.Statements.Where(statement => TakesNumbers.Contains(statement.Program)).SelectMany(statement => statement.Words))
        {
            var range = shell.Text.ToSource(word.Range);
            if (word.Value != "$" || word.Range.Length != 1 || string.CompareOrdinal(line.File.Source.Value, range.Start, "$$", 0, range.Length) != 0 || range.Length != 2)
                continue;
            yield return Found(line.File.Source, range, "$$", shell.ShellName, "leaves one dollar of it", "$$$$") with
            {
                Fix = new("Leave it to the shell", EquatableArray.Create(new TextEdit(line.File.Source.At, range, "$$$$"))),
            };
        }
    }

    private static string? Why(SystemdVariable variable, HashSet<string> assigned, HashSet<string> environment, string shell)
    {
        if (variable.Name.IndexOf(MappedText.Unknown) >= 0)
            return null;
        if (!EnvironmentAssignment.IsName(variable.Name, variable.Name.Length))
            return "no variable of systemd's can have such a name";
        return !variable.IsWholeWord && assigned.Contains(variable.Name) && !environment.Contains(variable.Name)
            ? $"only the script sets {variable.Name}"
            : null;
    }

    private Finding Taken(Directive line, SystemdVariable variable, string shell, string why)
    {
        var written = variable.IsWholeWord ? "$" + variable.Name : "${" + variable.Name + "}";
        return Found(line.File.Source, variable.Range, Shown.Short(written), shell, why + ", so nothing is left of it", Shown.Short("$" + written)) with
        {
            Fix = new("Leave it to the shell", EquatableArray.Create(
                new TextEdit(line.File.Source.At, new(variable.Range.Start, 0), "$"))),
        };
    }
}
