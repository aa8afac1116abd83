using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A command that may well fail stands in front of a pipe whose end never does.</summary>
public sealed class PipeHidesFailure : UnitRule
{
    private static readonly HashSet<string> Failing = new(StringComparer.Ordinal) { "kubeadm", "kubectl", "curl", "wget", "helm", "crictl", "ctr" };

    /// <summary>Those that are content with no input at all.</summary>
    private static readonly HashSet<string> Content = new(StringComparer.Ordinal)
    {
        "tee", "cat", "sed", "tr", "awk", "sort", "head", "tail", "logger", "systemd-cat", "sh", "bash", "envsubst", "base64", "cut",
    };

    public override RuleInfo Info { get; } = new(
        "FCG2034",
        "Pipe hides a failure",
        "When {0} fails, '{1}' goes on as if it had not: a pipe has the status of its last command, {2}; start the shell with -o pipefail",
        Severity.Warning);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                if (command.Shell is not { } shell || command.HasPrefix('-') || command.Arguments.Any(word => word.Value.Contains("pipefail")))
                    continue;
                var script = shell.Statements;
                for (var i = 0; i + 1 < script.Count; i++)
                {
                    if (!IsPipe(script[i]) || !Failing.Contains(script[i].Program) || EndOf(script, i) is not { } end)
                        continue;
                    yield return Found(line.File.Source, shell.Text.ToSource(script[i].Words[0].Range), script[i].Program, unit.Name, end.Program) with
                    {
                        Fix = FixFor(line, command, script),
                    };
                    break;
                }
            }
        }
    }

    /// <summary>The last command of a pipe; null where its status does not matter, or where it may fail as well.</summary>
    private static ShellStatement? EndOf(IReadOnlyList<ShellStatement> script, int start)
    {
        var first = start;
        while (first > 0 && IsPipe(script[first - 1]))
            first--;
        var end = start;
        while (end + 1 < script.Count && IsPipe(script[end]))
            end++;
        return script[first].IsCondition || script[end].End == "||" || !Content.Contains(script[end].Program) ? null : script[end];
    }

    /// <summary>With several pipes it would not be clear that all of them are to fail.</summary>
    private static Fix? FixFor(Directive line, ExecCommand command, IReadOnlyList<ShellStatement> script) =>
        command.ProgramName is not ("bash" or "sh") || command.HasPrefix('@') || script.Count(IsPipe) > 1
            ? null
            : new("Start the shell with -o pipefail", EquatableArray.Create(
                new TextEdit(line.File.Source.At, new(command.Arguments[0].Range.Start, 0), "-o pipefail ")));

    private static bool IsPipe(ShellStatement statement) => statement.End is "|" or "|&";
}
