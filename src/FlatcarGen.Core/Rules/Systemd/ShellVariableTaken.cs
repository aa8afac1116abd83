using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A variable in a shell's script that systemd puts in before the shell sees it: it knows nothing of the shell's own.</summary>
public sealed class ShellVariableTaken : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2006",
        "Variable of a shell is taken by systemd",
        "systemd puts in '{0}' before {1} starts, and {2}, so nothing is left of it; write '{3}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        HashSet<string>? environment = null;
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                if (command.Shell is not { } shell || shell.Script.Variables.Count == 0)
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
        return Found(line.File.Source, variable.Range, Shown.Short(written), shell, why, Shown.Short("$" + written)) with
        {
            Fix = new("Leave it to the shell", EquatableArray.Create(
                new TextEdit(line.File.Source.At, new(variable.Range.Start, 0), "$"))),
        };
    }
}
