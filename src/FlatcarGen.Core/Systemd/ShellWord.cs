using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>A word of a shell script.</summary>
/// <param name="Value">The word without its quotes; variables and substitutions stand in it as written.</param>
/// <param name="Range">Its characters in the script, quotes included.</param>
/// <param name="HasUnknown">Whether something is in it that the script does not tell: a value that is put in before the shell reads it.</param>
public sealed record ShellWord(string Value, TextRange Range, bool HasUnknown)
{
    /// <summary>Reads the word that begins there; at least one character.</summary>
    internal static ShellWord Read(MappedText script, int start)
    {
        var text = script.Value;
        var value = new StringBuilder();
        var (at, quote, last, hasUnknown) = (start, '\0', '\0', false);
        // The quotes around each substitution that is open; a substitution has quotes of its own.
        var around = new Stack<char>();
        for (; at < text.Length; at++)
        {
            var c = text[at];
            hasUnknown |= c == MappedText.Unknown && script.IsUnknownAt(at);
            if (quote == '\0' && around.Count == 0 && at > start && " \t\r\n;&|<>()".IndexOf(c) >= 0 && !(c == '(' && last == '$'))
                break;
            if (c == '\\' && quote != '\'' && at + 1 < text.Length)
            {
                value.Append(text[++at]);
                last = '\0';
                continue;
            }

            var isQuote = quote == '\0' ? c is '\'' or '"' : c == quote;
            if (isQuote)
                quote = quote == '\0' ? c : '\0';
            else
                value.Append(c);

            if (c == '(' && quote != '\'' && (last == '$' || (around.Count > 0 && quote == '\0')))
            {
                around.Push(quote);
                quote = '\0';
            }
            else if (c == ')' && quote == '\0' && around.Count > 0)
            {
                quote = around.Pop();
            }

            last = c;
        }

        return new(value.ToString(), TextRange.FromBounds(start, at), hasUnknown);
    }
}
