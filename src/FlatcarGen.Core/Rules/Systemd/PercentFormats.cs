using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>
/// Where commands take a format in which percent signs are theirs: <c>date +%F</c>, <c>printf '%s'</c>, <c>stat -c %U</c>, started by
/// systemd or in a shell's script.
/// </summary>
internal static class PercentFormats
{
    /// <summary>The words with such formats, each with the places of the percent signs that systemd would take.</summary>
    public static IReadOnlyDictionary<CommandWord, IReadOnlyList<int>> In(ExecCommand command)
    {
        var found = new Dictionary<CommandWord, IReadOnlyList<int>>();
        if (command.Shell is { } shell)
        {
            if (InScript(shell.Script.Value).ToList() is { Count: > 0 } places)
                found[shell.Script] = places;
            return found;
        }

        for (var i = 0; i < command.Arguments.Count; i++)
        {
            var word = command.Arguments[i];
            var previous = i == 0 ? "" : command.Arguments[i - 1].Value;
            if (IsFormat(command.ProgramName, previous, word.Value)
                && Wanted(command.ProgramName, word.Value, 0, word.Value.Length).ToList() is { Count: > 0 } places)
            {
                found[word] = places;
            }
        }

        return found;
    }

    /// <summary>Where in a part of a text systemd takes a specifier, known or not; <c>%%</c> is none.</summary>
    public static IEnumerable<int> Places(string text, int start, int end)
    {
        for (var at = start; at + 1 < end; at++)
        {
            if (text[at] != '%')
                continue;
            if (Specifiers.IsName(text[at + 1]) && text[at + 1] != '%')
                yield return at;
            at++;
        }
    }

    private static IEnumerable<int> InScript(string script)
    {
        var (program, previous) = ("", "");
        foreach (var (start, end, endsCommand) in Words(script))
        {
            var word = script.Substring(start, end - start).Trim('"', '\'');
            var name = word.Substring(word.LastIndexOf('/') + 1);
            if (name is "date" or "printf" or "stat")
                (program, previous) = (name, "");
            else if (program.Length > 0 && IsFormat(program, previous, word))
            {
                foreach (var place in Wanted(program, script, start, end))
                    yield return place;
            }

            previous = word;
            if (endsCommand)
                program = "";
        }
    }

    /// <summary>Words by blanks outside of quotes; a command ends at <c>;</c>, <c>|</c>, <c>&amp;</c> and a closing parenthesis.</summary>
    private static IEnumerable<(int Start, int End, bool EndsCommand)> Words(string script)
    {
        var (start, quote) = (-1, '\0');
        for (var i = 0; i <= script.Length; i++)
        {
            var c = i < script.Length ? script[i] : '\n';
            var ends = quote == '\0' && c is ';' or '|' or '&' or ')' or '\n' or '`';
            if (i == script.Length || (quote == '\0' && (ends || c is ' ' or '\t' or '(')))
            {
                if (start >= 0)
                    yield return (start, i, ends);
                start = -1;
                continue;
            }

            if (c is '"' or '\'')
                quote = quote == '\0' ? c : quote == c ? '\0' : quote;
            if (start < 0)
                start = i;
        }
    }

    private static bool IsFormat(string program, string previous, string word) => program switch
    {
        "date" => word.StartsWith("+", StringComparison.Ordinal),
        "stat" => previous is "-c" or "--format" or "--printf" || word.StartsWith("--format=", StringComparison.Ordinal)
            || word.StartsWith("--printf=", StringComparison.Ordinal),
        "printf" => previous.Length is 0 || previous is "printf",
        _ => false,
    };

    // A specifier in printf's format may be meant; nobody wants the shell of root's or the folder of credentials there.
    private static IEnumerable<int> Wanted(string program, string text, int start, int end) =>
        Places(text, start, end).Where(at => program != "printf" || text[at + 1] is 's' or 'd');
}
