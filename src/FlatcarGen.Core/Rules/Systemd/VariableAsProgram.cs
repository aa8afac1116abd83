using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A variable where the program of an Exec line should stand; systemd puts variables into arguments only.</summary>
public sealed class VariableAsProgram : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2009",
        "Program given by a variable",
        "systemd puts no variable into the program of a command and looks for a file named '{0}'; write the program's path, "
            + "or put /usr/bin/env in front",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                var program = command.Program;
                if (command.HasPrefix('|') || !HasVariable(line.File, program.Text))
                    continue;
                yield return Found(line.File.Source, program.Range, Shown.Short(program.Value)) with { Fix = FixFor(line, command) };
            }
        }
    }

    private static bool HasVariable(UnitFile file, MappedText program)
    {
        var brace = program.Value.IndexOf("${", StringComparison.Ordinal);
        return brace >= 0
            ? !file.IsMalformedPlaceholder(program.StartInSource(brace))
            : program.Length > 1 && program[0] == '$' && EnvironmentAssignment.IsName(program.Value.Substring(1), 1);
    }

    // env looks the program up in PATH, and gets it as an argument: there systemd puts variables in.
    private static Fix? FixFor(Directive line, ExecCommand command) =>
        command.HasPrefix('@') || command.HasPrefix(':')
            ? null
            : new("Start it with /usr/bin/env", EquatableArray.Create(
                new TextEdit(line.File.Source.At, new(command.Program.Range.Start, 0), "/usr/bin/env ")));
}
