using System.Text;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>
/// A word of an Exec line on its way into a script for bash, in which it has to be the same argument again.
/// </summary>
internal sealed class BashWord
{
    private readonly CommandWord _word;
    private readonly int _operator;
    private readonly bool _canStay;

    private BashWord(CommandWord word, int operatorLength, bool canStay) =>
        (_word, _operator, _canStay) = (word, operatorLength, canStay);

    /// <param name="word">The word.</param>
    /// <param name="operatorLength">How many characters in front are an operator for bash.</param>
    /// <returns>Null where bash might make something else of it than meant.</returns>
    public static BashWord? From(CommandWord word, int operatorLength)
    {
        var expanded = new bool[word.Value.Length];
        foreach (var (start, end, _) in SystemdVariable.Scan(word.Value))
        {
            for (var i = start; i < end; i++)
                expanded[i] = true;
        }

        var isUrl = word.Value.Contains("://");
        var canStay = word.Raw.Value.IndexOf('\\') < 0;
        for (var i = operatorLength; i < word.Value.Length; i++)
        {
            var fate = BashCharacter.FateOf(word, i, isFirst: i == operatorLength, expanded[i], isUrl);
            if (fate == BashFate.Unclear)
                return null;
            canStay &= fate == BashFate.Same;
        }

        var isKnown = word.Value.IndexOf('$') < 0 || canStay || TryReadVariables(word.Value, operatorLength, out _);
        return isKnown && (canStay || !word.Text.HasUnknown) ? new(word, operatorLength, canStay) : null;
    }

    /// <summary>Whether the word can stand as it is inside these quotes.</summary>
    public bool CanStayIn(char quote) => _canStay && _word.Raw.Value.IndexOf(quote) < 0;

    /// <summary>The word for bash, escaped for standing inside these quotes of systemd's.</summary>
    public string Rewritten(char quote)
    {
        var script = new StringBuilder(_word.Value.Substring(0, _operator));
        var value = _word.Value.Substring(_operator);
        if (_operator == 0 && SystemdVariable.IsWhole(value) && value.Length > 1)
            return Escape(value, quote);

        TryReadVariables(_word.Value, _operator, out var pieces);
        script.Append('"');
        foreach (var (text, isVariable) in pieces)
        {
            if (isVariable)
                script.Append("${").Append(text).Append('}');
            else
                AppendLiteral(script, text);
        }

        return Escape(script.Append('"').ToString(), quote);
    }

    private static void AppendLiteral(StringBuilder script, string text)
    {
        foreach (var c in text)
        {
            if (c is '"' or '\\' or '$' or '`')
                script.Append('\\');
            script.Append(c);
        }
    }

    // Specifiers stay for systemd, so a percent sign is not escaped.
    private static string Escape(string script, char quote) => CommandLineWriter.Escape(script, quote).Replace("%%", "%");

    /// <summary>Splits a word into what systemd puts in and what it leaves; false where bash would expand more than that.</summary>
    private static bool TryReadVariables(string word, int start, out IReadOnlyList<(string Text, bool IsVariable)> pieces)
    {
        var read = new List<(string, bool)>();
        pieces = read;
        if (SystemdVariable.IsWhole(word))
            return start == 0 && BashCharacter.IsName(word, 1, word.Length);
        foreach (var (from, to, isDollar) in SystemdVariable.Scan(word))
        {
            if (from < start || (!isDollar && !BashCharacter.IsName(word, from + 2, to - 1)))
                return false;
            if (word.IndexOf('$', start, from - start) >= 0)
                return false;
            read.Add((word.Substring(start, from - start), false));
            read.Add(isDollar ? ("$", false) : (word.Substring(from + 2, to - from - 3), true));
            start = to;
        }

        read.Add((word.Substring(start), false));
        return word.IndexOf('$', start) < 0;
    }
}
