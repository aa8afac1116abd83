using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>
/// <c>&lt;</c>, <c>&gt;</c> and the like in an Exec line without a shell: the program gets them as arguments
/// (systemd.service(5), COMMAND LINES).
/// </summary>
public sealed class RedirectionOutsideShell : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2001",
        "Redirection outside a shell",
        "'{0}' redirects nothing here: systemd runs no shell and passes it to '{1}' as an argument; run the command in /bin/bash -c '…'",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                var first = ShellOperator.FindAll(command).FirstOrDefault(op => op.Kind == ShellOperatorKind.Redirection);
                if (first is null)
                    continue;
                yield return Found(line.File.Source, first.Range, first.Text, command.ProgramName) with
                {
                    Fix = ShellWrap.TryFix(line, command),
                };
            }
        }
    }
}
