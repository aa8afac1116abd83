using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>One command of an Exec line.</summary>
/// <param name="prefixes">What stands in front of the program: <c>-</c>, <c>@</c>, <c>:</c>, <c>+</c>, <c>!</c>, <c>|</c>.</param>
/// <param name="program">The program without the prefixes.</param>
/// <param name="arguments">The words behind it; with the prefix <c>@</c> the first of them is argv[0].</param>
public sealed class ExecCommand(string prefixes, CommandWord program, IReadOnlyList<CommandWord> arguments)
{
    private ShellInvocation? _shell;
    private bool _lookedForShell;
    private IReadOnlyList<ShellOperator>? _shellOperators;

    public string Prefixes { get; } = prefixes;

    public CommandWord Program { get; } = program;

    public IReadOnlyList<CommandWord> Arguments { get; } = arguments;

    /// <summary>The program's name without its folder.</summary>
    public string ProgramName => Program.Value.Substring(Program.Value.LastIndexOf('/') + 1);

    /// <summary>From the program to the last word, prefixes excluded, in what the user wrote.</summary>
    public TextRange Range => TextRange.FromBounds(Program.Range.Start, LastWord.Range.End);

    private CommandWord LastWord => Arguments.Count == 0 ? Program : Arguments[Arguments.Count - 1];

    /// <summary>The script that the command hands to a shell with <c>-c</c>, if it does.</summary>
    public ShellInvocation? Shell
    {
        get
        {
            if (!_lookedForShell)
                (_shell, _lookedForShell) = (ShellInvocation.Find(this), true);
            return _shell;
        }
    }

    /// <summary>What only a shell would take as an operator, and none does; found once.</summary>
    public IReadOnlyList<ShellOperator> ShellOperators => _shellOperators ??= ShellOperator.FindAll(this);

    public bool HasPrefix(char prefix) => Prefixes.IndexOf(prefix) >= 0;
}
