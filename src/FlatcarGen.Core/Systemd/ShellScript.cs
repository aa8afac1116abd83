using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// The simple commands of a shell script in their order, as far as they can be told without running it: words, redirections and what
/// stands behind each. Substitutions stay part of their word; a here-document ends the reading, for what follows is no command.
/// </summary>
public static class ShellScript
{
    private static readonly string[] Redirections = ["&>>", "<<<", "&>", ">>", ">|", ">&", "<&", "<>", "<<", "<", ">"];
    private static readonly string[] Ends = ["&&", "||", "|&", ";;", "|", ";", "&", "(", ")", "\n"];

    public static IReadOnlyList<ShellStatement> Read(MappedText script)
    {
        var text = script.Value;
        var statements = new List<ShellStatement>();
        var (words, redirections) = (new List<ShellWord>(), new List<ShellRedirection>());
        string? open = null;
        for (var at = 0; ;)
        {
            while (at < text.Length && text[at] is ' ' or '\t' or '\r')
                at++;
            if (at < text.Length && text[at] == '#')
                at = EndOfLine(text, at);
            var end = at >= text.Length ? "" : Find(Ends, text, at);
            var redirection = at >= text.Length ? null : RedirectionAt(text, at);
            if (redirection is null && end is not null)
            {
                if (words.Count + redirections.Count > 0)
                    statements.Add(new(words, redirections, end));
                (words, redirections, open) = ([], [], null);
                if (end.Length == 0)
                    return statements;
                at += end.Length;
                continue;
            }

            if (redirection is not null)
            {
                if (redirection.EndsWith("<<", StringComparison.Ordinal))
                    return statements;
                open = redirection.TrimStart("0123456789".ToCharArray());
                at += redirection.Length;
                continue;
            }

            var word = ShellWord.Read(script, at);
            at = word.Range.End;
            if (open is null)
                words.Add(word);
            else
                redirections.Add(new(open, word));
            open = null;
        }
    }

    /// <summary>A redirection with the number in front of it; null where none begins.</summary>
    private static string? RedirectionAt(string text, int at)
    {
        var start = at;
        while (at < text.Length && at - start < 2 && text[at] is >= '0' and <= '9')
            at++;
        return Find(Redirections, text, at) is { } found && !(found[0] == '&' && at > start)
            ? text.Substring(start, at - start) + found
            : null;
    }

    private static string? Find(string[] tokens, string text, int at) =>
        Array.Find(tokens, token => string.CompareOrdinal(text, at, token, 0, token.Length) == 0);

    private static int EndOfLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
}
