using FlatcarGen.Core.Rules.Metadata;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>A variable in a command line that nothing sets: systemd puts nothing in.</summary>
public sealed class VariableNeverSet : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG4015",
        "Variable that nothing sets",
        "Nothing sets '{0}' for '{1}': '{2}' gets nothing in its place; add Environment= or EnvironmentFile=",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        // Only a unit that is known in full, and takes nothing from elsewhere, tells what is set.
        if (unit.Unit is null || unit.Directives.Any(directive => directive.Key is "EnvironmentFile" or "PassEnvironment" or "LoadCredential" or "PAMName")
            || unit.All("Service", "Environment").Any(directive => directive.Value.HasUnknown || directive.Value.Value.IndexOf('%') >= 0)
            || context.Units.SelectMany(other => other.ExecLines).Any(line => line.Value.Value.Contains("set-environment") || line.Value.Value.Contains("import-environment")))
        {
            yield break;
        }

        var set = EnvironmentAssignment.NamesIn(unit);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in unit.ExecLines.Where(line => line.Key is "ExecStart" or "ExecStartPre" or "ExecStartPost"))
        {
            foreach (var command in line.CommandLine.Commands.Where(IsItself))
            {
                foreach (var variable in command.Arguments.SelectMany(word => word.Variables))
                {
                    // In a plain text braces may be those of a template that somebody fills in.
                    var isMeant = variable.IsWholeWord || line.File.Form == UnitForm.Declared;
                    if (isMeant && IsOwn(variable.Name) && !set.Contains(variable.Name) && !line.File.IsMalformedPlaceholder(variable.Range.Start)
                        && seen.Add(variable.Name))
                    {
                        yield return Found(line.File.Source, variable.Range, variable.Name, unit.Name, command.ProgramName);
                    }
                }
            }
        }
    }

    /// <summary>Whether it is the program that was meant, with no more than its arguments.</summary>
    private static bool IsItself(ExecCommand command) =>
        command.Shell is null && command.ShellOperators.Count == 0 && !command.Arguments.Any(word => word.IsBare("#"));

    /// <summary>Whether a name is one of the user's: not systemd's, and not the metadata's, which have a rule of their own.</summary>
    private static bool IsOwn(string name) =>
        EnvironmentAssignment.IsName(name, name.Length)
        && !EnvsubstOfEverything.IsSetBySystemd(name)
        && !name.StartsWith("LISTEN_", StringComparison.Ordinal)
        && !name.StartsWith("SERVICE_", StringComparison.Ordinal)
        && !name.StartsWith("EXIT_", StringComparison.Ordinal)
        && !name.StartsWith("WATCHDOG_", StringComparison.Ordinal)
        && !name.StartsWith("TRIGGER_", StringComparison.Ordinal)
        && !name.StartsWith("MONITOR_", StringComparison.Ordinal)
        && !name.StartsWith(MetadataUse.VariablePrefix, StringComparison.Ordinal)
        && !name.StartsWith(MetadataName.FedoraPrefix, StringComparison.Ordinal);
}
