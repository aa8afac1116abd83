using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>
/// Something of a shell's in an Exec line without a shell (systemd.service(5), COMMAND LINES). A command has one finding, by the
/// rule for the first such thing in it: they all have one cause, and one fix.
/// </summary>
public abstract class ShellOperatorRule : UnitRule
{
    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                var first = command.ShellOperators.FirstOrDefault();
                if (first is null || !Concerns(first.Kind))
                    continue;
                yield return Found(line.File.Source, first.Range, first.Text, command.ProgramName) with
                {
                    Fix = ShellWrap.TryFix(line, command),
                };
            }
        }
    }

    protected abstract bool Concerns(ShellOperatorKind kind);
}
