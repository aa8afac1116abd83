namespace FlatcarGen.Core.Systemd;

/// <summary>How a shell writes redirections, and what only looks like one.</summary>
internal sealed class RedirectionSyntax(IReadOnlyList<CommandWord> words)
{
    private static readonly string[] Operators = ["<<<", "<<-", "&>>", "<<", ">>", "<&", ">&", "<>", ">|", "&>", "<", ">"];

    // Where the last word stands that may close the angle bracket of <your token>.
    private readonly int _lastClose = LastClose(words);

    /// <summary>How many characters at the beginning of a word are a redirection; 0 for a word that begins with none.</summary>
    public int LengthIn(int index)
    {
        var word = words[index];
        var text = word.Value;
        var start = 0;
        while (start < 2 && start < text.Length && text[start] is >= '0' and <= '9')
            start++;
        var op = Array.Find(Operators, candidate => string.CompareOrdinal(text, start, candidate, 0, candidate.Length) == 0);
        if (op is null || (op[0] == '&' && start > 0))
            return 0;

        var end = start + op.Length;
        for (var i = 0; i < end; i++)
        {
            if (word.QuoteAt(i) != '\0')
                return 0;
        }

        if (end == text.Length)
            return HasOperand(index + 1) ? end : 0;
        if (op is "<&" or ">&" && text.Skip(end).All(c => c is '-' or (>= '0' and <= '9')))
            return text.Length;
        return word.QuoteAt(end) != '\0' || IsOperand(index, end, op) ? end : 0;
    }

    private bool HasOperand(int index) =>
        index < words.Count && (words[index].HasQuotes || words[index].Value[0] is not ('<' or '>' or '|' or '&' or ';'));

    /// <summary>Whether what is glued to the operator can be the name of a file.</summary>
    private bool IsOperand(int index, int start, string op)
    {
        var text = words[index].Value;
        var first = text[start];
        if (first is '/' or '~' or '$' or '%' || words[index].Text.IsUnknownAt(start))
            return true;
        if (first == '.')
            return text.IndexOf('/', start) > 0;
        return (first == '_' || char.IsLetter(first)) && !(op == "<" && (text.IndexOf('>') > 0 || index < _lastClose));
    }

    private static int LastClose(IReadOnlyList<CommandWord> words)
    {
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var text = words[i].Value;
            if (text.Length > 1 && text[0] is not ('<' or '>') && text[text.Length - 1] == '>')
                return i;
        }

        return -1;
    }
}
