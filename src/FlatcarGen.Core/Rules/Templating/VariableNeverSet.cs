using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>A variable in a command line that nothing sets: systemd puts nothing in.</summary>
public sealed class VariableNeverSet : UnitRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG4015",
        "Variable that nothing sets",
        "Nothing sets '{0}' for '{1}': '{2}' gets nothing in its place; {3}",
        Severity.Error);

    internal const string Remedy = "add Environment= or EnvironmentFile=";

    public override RuleInfo Info => Rule;

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        // Only a unit that is known in full, and takes nothing from elsewhere, tells what is set.
        if (!unit.ExecLines.Any(line => line.Value.Value.IndexOf('$') >= 0) || KnownVariables.Of(unit, context) is not { } known)
            yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in unit.ExecLines.Where(line => line.Key is "ExecStart" or "ExecStartPre" or "ExecStartPost"))
        {
            foreach (var command in line.CommandLine.Commands.Where(IsItself))
            {
                foreach (var variable in command.Arguments.SelectMany(word => word.Variables))
                {
                    var isOfShell = variable.IsWholeWord && variable.Name.Length == 1 && variable.Name[0] is >= '0' and <= '9';
                    // In a plain text braces may be those of a template that somebody fills in, whose names are in lower case.
                    var isMeant = variable.IsWholeWord
                        || line.File.Form == UnitForm.Declared
                        || variable.Name == variable.Name.ToUpperInvariant();
                    if (isMeant
                        && (isOfShell || EnvironmentAssignment.IsName(variable.Name, variable.Name.Length))
                        && !known.Sets(variable.Name)
                        && !line.File.IsMalformedPlaceholder(variable.Range.Start)
                        && seen.Add(variable.Name))
                    {
                        yield return Found(
                            line.File.Source, variable.Range, variable.Name, unit.Name, command.ProgramName,
                            isOfShell ? $"write '$${variable.Name}' for the characters" : Remedy);
                    }
                }
            }
        }
    }

    /// <summary>Whether it is the program that was meant, with no more than its arguments.</summary>
    private static bool IsItself(ExecCommand command) =>
        command.Shell is null && command.ShellOperators.Count == 0 && !command.Arguments.Any(word => word.IsBare("#"));
}
