using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A file that a unit loads and that its own commands write.</summary>
public sealed class EnvironmentFileTooEarly : UnitRule
{
    private static readonly string[] Writers = ["tee", "cp", "mv", "install"];

    public override RuleInfo Info { get; } = new(
        "FCG2023",
        "EnvironmentFile= that the unit writes itself",
        "systemd loads {0} before each command of '{1}', also before the one that writes it, and fails if it is missing; "
            + "write 'EnvironmentFile=-{0}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        var written = new Lazy<HashSet<string>>(() => new(unit.ExecLines.SelectMany(Written), StringComparer.Ordinal));
        foreach (var directive in unit.Directives.Where(directive => directive.Key == "EnvironmentFile"))
        {
            var path = directive.Value.Value;
            if (!path.StartsWith("/", StringComparison.Ordinal) || directive.Value.HasUnknown || !written.Value.Contains(path)
                || context.Units.Any(other => other.Name != unit.Name && other.ExecLines.Any(line => line.Value.Value.Contains(path))))
            {
                continue;
            }

            yield return Found(directive.File.Source, directive.ValueRange, path, unit.Name) with
            {
                Fix = new("Write EnvironmentFile=-", EquatableArray.Create(
                    new TextEdit(directive.File.Source.At, new(directive.ValueRange.Start, 0), "-"))),
            };
        }
    }

    /// <summary>
    /// The files that the commands of a line write: behind <c>&gt;</c> in a script, or as the last argument of one that copies.
    /// </summary>
    private static IEnumerable<string> Written(Directive line)
    {
        if (line.Key is not ("ExecStartPre" or "ExecStart" or "ExecCondition"))
            yield break;
        foreach (var command in line.CommandLine.Commands)
        {
            if (command.Shell is not { } shell)
            {
                if (Writers.Contains(command.ProgramName) && command.Arguments.Count > 0)
                    yield return command.Arguments[command.Arguments.Count - 1].Value;
                continue;
            }

            var script = shell.Text.Value;
            for (var at = script.IndexOf('>'); at >= 0; at = script.IndexOf('>', at + 1))
            {
                var start = at + 1;
                while (start < script.Length && script[start] is ' ' or '\t' or '"' or '\'' or '|')
                    start++;
                var end = start;
                while (end < script.Length && !LogicalLine.IsBlank(script[end]) && ";&|)\"'>".IndexOf(script[end]) < 0)
                    end++;
                if (start < script.Length && script[start] == '/')
                    yield return script.Substring(start, end - start);
            }
        }
    }
}
