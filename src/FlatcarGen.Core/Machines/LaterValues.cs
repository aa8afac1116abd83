using System.Text;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Machines;

/// <summary>
/// What other programs put into a config before kubeadm reads it: envsubst (<c>$NAME</c>, <c>${NAME}</c>), a shell (<c>$(command)</c>),
/// Terraform (<c>${name}</c>), the templates of Go or Jinja (<c>{{ name }}</c>), and scripts that replace a word (<c>__NAME__</c>).
/// </summary>
internal static class LaterValues
{
    /// <summary>The text in which <see cref="MappedText.Unknown"/> stands for each of them; a text without any is given back as it is.</summary>
    public static string Mask(string text)
    {
        StringBuilder? masked = null;
        var copied = 0;
        foreach (var range in In(text))
        {
            (masked ??= new()).Append(text, copied, range.Start - copied).Append(MappedText.Unknown);
            copied = range.End;
        }

        return masked is null ? text : masked.Append(text, copied, text.Length - copied).ToString();
    }

    /// <inheritdoc cref="Mask(string)"/>
    public static MappedText Mask(MappedText text)
    {
        MappedTextBuilder? masked = null;
        var copied = 0;
        foreach (var range in In(text.Value))
        {
            (masked ??= new(text)).Copy(copied, range.Start).ReplaceByUnknown(range.Start, range.End);
            copied = range.End;
        }

        return masked is null ? text : masked.Copy(copied, text.Length).ToMappedText();
    }

    /// <summary>Whether something is put into the line that a character stands in.</summary>
    public static bool IsInLineOf(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        var line = text.Substring(start, (end < start ? text.Length : end) - start);
        return line.IndexOf('$') >= 0
            || line.IndexOf(MappedText.Unknown) >= 0
            || line.IndexOf("{{", StringComparison.Ordinal) >= 0
            || line.IndexOf("{%", StringComparison.Ordinal) >= 0;
    }

    private static IEnumerable<TextRange> In(string text)
    {
        var scan = new Scan(text);
        for (var at = NextSign(text, 0); at >= 0; at = NextSign(text, at))
        {
            var end = scan.EndAt(at);
            if (end > 0)
                yield return TextRange.FromBounds(at, end);
            at = end > 0 ? end : at + 1;
        }
    }

    private static int NextSign(string text, int from) => from + 1 < text.Length ? text.IndexOfAny(['$', '{', '_'], from) : -1;

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_';

    /// <summary>Finds ends, and keeps in mind of what there are no more of them: unclosed ones take no more time for being many.</summary>
    private sealed class Scan(string text)
    {
        private readonly int _lastBrace = text.LastIndexOf('}');
        private readonly int _lastParenthesis = text.LastIndexOf(')');
        private bool _isNoExpression;
        private int _afterUnderscores;
        private string _unclosed = "";

        /// <summary>Where the value ends that begins at a place; -1 for none.</summary>
        public int EndAt(int at)
        {
            if (text[at] == '{')
                return BraceTag.EndOf(text, at, ref _unclosed);
            if (text[at] == '_')
                return EndOfWord(at);
            if (at + 1 == text.Length)
                return -1;
            // A doubled '$' is no escape for envsubst, which leaves the first one in front of the value.
            if (text[at + 1] == '$' && at + 2 < text.Length && (text[at + 2] == '{' || IsLetter(text[at + 2])))
                at++;
            if (text[at + 1] == '{')
                return at < _lastBrace ? EndOfBraces(at + 2) : -1;
            if (text[at + 1] == '(')
                return at < _lastParenthesis ? text.IndexOf(')', at + 2) + 1 : -1;
            var end = at + 1;
            while (end < text.Length && (IsLetter(text[end]) || (end > at + 1 && text[end] is >= '0' and <= '9')))
                end++;
            return end == at + 1 ? -1 : end;
        }

        /// <summary>The end of a word in capitals that has two underscores on both sides.</summary>
        private int EndOfWord(int at)
        {
            if (at < _afterUnderscores)
                return -1;
            var end = at;
            while (end < text.Length && text[end] == '_')
                end++;
            _afterUnderscores = end;
            if (end - at < 2 || end == text.Length || text[end] is not (>= 'A' and <= 'Z'))
                return -1;
            while (end + 1 < text.Length && text[end] is '_' or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                if (text[end] == '_' && text[end + 1] == '_')
                    return end + 2;
                end++;
            }

            return -1;
        }

        /// <summary>Terraform may have braces and strings inside; what is none of its expressions ends at the first brace.</summary>
        private int EndOfBraces(int from)
        {
            var end = _isNoExpression ? text.Length : TerraformExpression.EndOf(text, from);
            if (end < text.Length || (!_isNoExpression && text[end - 1] == '}' && end - 1 == _lastBrace && IsClosed(from, end)))
                return end;
            _isNoExpression = true;
            return text.IndexOf('}', from) + 1;
        }

        /// <summary>Whether an expression that reaches to the end of the text ends there, and is not just left open.</summary>
        private bool IsClosed(int from, int end) => TerraformExpression.EndOf(text + " ", from) == end;
    }
}
