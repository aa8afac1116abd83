using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>A program that an Exec line starts, by itself or in the script that it hands to a shell.</summary>
/// <param name="Line">The Exec line.</param>
/// <param name="Command">The command of it.</param>
/// <param name="Program">The program's name without its folder.</param>
/// <param name="At">The program in what the user wrote.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record ProgramCall(
    Directive Line, ExecCommand Command, string Program, TextRange At, IReadOnlyList<ProgramArgument> Arguments)
{
    /// <summary>The statements of the script that the call stands in; empty where systemd starts the program.</summary>
    public IReadOnlyList<ShellStatement> Script { get; init; } = [];

    /// <summary>The index of the call in <see cref="Script"/>; -1 where systemd starts the program.</summary>
    public int Index { get; init; } = -1;

    /// <summary>Whether the script that the call stands in has a loop.</summary>
    public bool IsBesideLoop => Command.Shell is { HasLoop: true };

    /// <summary>The arguments that are no options.</summary>
    public IEnumerable<string> Operands => Arguments.Select(argument => argument.Value)
        .Where(value => !value.StartsWith("-", StringComparison.Ordinal));

    /// <summary>The calls in an Exec line, in order; <see cref="Directive.Calls"/> keeps them.</summary>
    internal static IEnumerable<ProgramCall> In(Directive line)
    {
        foreach (var command in line.CommandLine.Commands)
        {
            if (command.Shell is not { } shell)
            {
                var own = command.Arguments.Skip(command.HasPrefix('@') ? 1 : 0);
                yield return new(line, command, command.ProgramName, command.Program.Range, own.Select(ProgramArgument.Of).ToList());
                continue;
            }

            var script = shell.Statements;
            for (var i = 0; i < script.Count; i++)
            {
                if (script[i].Words.Count == 0)
                    continue;
                var words = script[i].Words
                    .Select(word => new ProgramArgument(word.Value, shell.Text.ToSource(word.Range), word.HasUnknown))
                    .ToList();
                yield return new(line, command, script[i].Program, words[0].Range, words.Skip(1).ToList()) { Script = script, Index = i };
            }
        }
    }

    /// <summary>The calls in all Exec lines of a unit.</summary>
    public static IEnumerable<ProgramCall> In(UnitSubject unit) => unit.ExecLines.SelectMany(line => line.Calls);
}

/// <summary>An argument of a program.</summary>
/// <param name="Value">What it gets, as far as that is known; in a script, variables stand as written.</param>
/// <param name="Range">The argument in what the user wrote.</param>
/// <param name="HasUnknown">Whether a part of it is not known.</param>
public sealed record ProgramArgument(string Value, TextRange Range, bool HasUnknown)
{
    internal static ProgramArgument Of(CommandWord word) => new(word.AsPassed.Value, word.Range, word.AsPassed.HasUnknown);
}
