using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>How a shell writes command substitutions, where no shell is.</summary>
internal sealed class SubstitutionSyntax
{
    // They hand text to a shell, or have a use of their own for $(…).
    private static readonly HashSet<string> ReadersOfText = new(StringComparer.Ordinal)
    {
        "ssh", "su", "sudo", "runuser", "script", "watch", "make", "awk", "gawk", "sed", "perl", "python3", "envsubst", "xargs",
    };

    private readonly ExecCommand _command;
    private readonly bool _readsText;
    private readonly int _lastParenthesis;
    private readonly int _lastBacktick;

    public SubstitutionSyntax(ExecCommand command)
    {
        _command = command;
        _readsText = ReadersOfText.Contains(command.ProgramName) || command.Arguments.Any(IsShell);
        (_lastParenthesis, _lastBacktick) = (LastWith(')'), LastWith('`'));
    }

    /// <summary>The substitution that begins in a word, and the word that it ends in; null where none begins.</summary>
    public ShellOperator? FindIn(int index, out int lastWord)
    {
        lastWord = index;
        var word = _command.Arguments[index];
        if (_command.Shell is { } shell && shell.ScriptIndex == index)
            return null;

        var start = word.Value.IndexOf("$(", StringComparison.Ordinal);
        if (start >= 0 && index <= _lastParenthesis && IsMeant(word, start) && (start == 0 || word.Value[start - 1] != '$'))
            return Found(index, start, ')', out lastWord);
        start = word.Value.IndexOf('`');
        if (start >= 0 && word.QuoteAt(start) == '\0' && (index < _lastBacktick || word.Value.IndexOf('`', start + 1) > 0))
            return Found(index, start, '`', out lastWord);
        return null;
    }

    /// <summary>Bare text is; in quotes it is where no one but a shell could want it, or gets it.</summary>
    private bool IsMeant(CommandWord word, int start) => word.QuoteAt(start) switch
    {
        '\0' => true,
        // A word that begins with a dollar is a variable's name to systemd, and nothing is left of it, whoever the reader is.
        '"' => IsLost(word, start) || (!_readsText && (start == 0 || word.Value[start - 1] == '=')),
        '\'' => IsLost(word, start),
        _ => false,
    };

    private static bool IsLost(CommandWord word, int start) => start == 0 && word.ExpandsVariables;

    private ShellOperator? Found(int index, int start, char close, out int lastWord)
    {
        lastWord = index;
        for (var i = index; i < _command.Arguments.Count; i++)
        {
            var word = _command.Arguments[i].Text;
            var end = word.Value.IndexOf(close, i == index ? start + 1 : 0);
            if (end < 0)
                continue;
            lastWord = i;
            var first = _command.Arguments[index].Text.ToSource(new(start, 1)).Start;
            var range = TextRange.FromBounds(first, word.ToSource(new(end, 1)).End);
            return new(ShellOperatorKind.Substitution, index, 0, close == ')' ? "$(…)" : "`…`", range);
        }

        return null;
    }

    private int LastWith(char c)
    {
        for (var i = _command.Arguments.Count - 1; i >= 0; i--)
        {
            if (_command.Arguments[i].Value.IndexOf(c) >= 0)
                return i;
        }

        return -1;
    }

    private static bool IsShell(CommandWord word) => ShellInvocation.IsShell(word.Value.Substring(word.Value.LastIndexOf('/') + 1));
}
