using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>A command that hands a script to a shell: <c>/bin/bash -euo pipefail -c '…'</c>.</summary>
/// <param name="Command">The command.</param>
/// <param name="ShellName">The shell's name without its folder.</param>
/// <param name="Script">The word that is the script.</param>
/// <param name="ScriptIndex">Its index in the command's arguments; those behind it are the script's own.</param>
public sealed record ShellInvocation(ExecCommand Command, string ShellName, CommandWord Script, int ScriptIndex)
{
    private static readonly HashSet<string> Shells = new(StringComparer.Ordinal) { "sh", "bash", "dash", "ash", "zsh", "ksh" };

    private MappedText? _text;
    private IReadOnlyList<ShellStatement>? _statements;
    private bool? _hasLoop;

    /// <summary>The script as the shell sees it.</summary>
    public MappedText Text => _text ??= Script.AsPassed;

    /// <summary>The commands of the script; read once.</summary>
    public IReadOnlyList<ShellStatement> Statements => _statements ??= ShellScript.Read(Text);

    /// <summary>Whether the script has a loop.</summary>
    public bool HasLoop => _hasLoop ??=
        Statements.Any(statement => statement.All.Any(word => word.Value is "while" or "until" or "for" or "do"));

    internal static bool IsShell(string programName) => Shells.Contains(programName);

    internal static ShellInvocation? Find(ExecCommand command)
    {
        var name = command.ProgramName;
        var words = command.Arguments;
        var at = command.HasPrefix('@') ? 1 : 0;
        if (name == "busybox" && at < words.Count)
            name = NameOf(words[at++]);
        else if (name == "env")
            name = SkipEnv(words, ref at);
        return Shells.Contains(name) ? FindScript(command, name, at) : null;
    }

    private static string SkipEnv(IReadOnlyList<CommandWord> words, ref int at)
    {
        while (at < words.Count && (words[at].Value.StartsWith("-", StringComparison.Ordinal) || words[at].Value.IndexOf('=') > 0))
            at += words[at].Value is "-u" or "-C" ? 2 : 1;
        return at < words.Count ? NameOf(words[at++]) : "";
    }

    private static ShellInvocation? FindScript(ExecCommand command, string shell, int at)
    {
        var words = command.Arguments;
        var hasScript = false;
        while (at < words.Count)
        {
            var option = words[at].Value;
            if (option.Length < 2 || option[0] is not ('-' or '+'))
                break;
            at++;
            if (option == "--")
                break;
            if (option.StartsWith("--", StringComparison.Ordinal))
            {
                at += option is "--rcfile" or "--init-file" ? 1 : 0;
                continue;
            }

            hasScript |= option[0] == '-' && option.IndexOf('c') >= 0;
            at += option.Count(letter => letter is 'o' or 'O');
        }

        return hasScript && at < words.Count ? new(command, shell, words[at], at) : null;
    }

    private static string NameOf(CommandWord word) => word.Value.Substring(word.Value.LastIndexOf('/') + 1);
}
