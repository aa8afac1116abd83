using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>What becomes of a character of an Exec line in a script for bash.</summary>
internal enum BashFate
{
    /// <summary>It means the same.</summary>
    Same,

    /// <summary>It means the same once it is quoted.</summary>
    NeedsQuotes,

    /// <summary>It may have been meant for a shell.</summary>
    Unclear,
}

internal static class BashCharacter
{
    /// <param name="word">The word.</param>
    /// <param name="index">The character.</param>
    /// <param name="isFirst">Whether it is the first, or the first behind an operator.</param>
    /// <param name="isExpanded">Whether it belongs to a <c>${…}</c> or <c>$$</c> that systemd takes.</param>
    /// <param name="isUrl">Whether the word is a URL, in which nobody means a pattern.</param>
    public static BashFate FateOf(CommandWord word, int index, bool isFirst, bool isExpanded, bool isUrl)
    {
        var c = word.Value[index];
        return word.QuoteAt(index) switch
        {
            '"' => c switch
            {
                '$' => IsReference(word.Value, index) && index > 0 ? BashFate.Same : BashFate.NeedsQuotes,
                '`' => BashFate.Unclear,
                _ => BashFate.Same,
            },
            '\'' => isExpanded || (c == '$' && index == 0) ? BashFate.NeedsQuotes : BashFate.Same,
            '\\' => word.Raw.Value == "\\;" ? BashFate.NeedsQuotes : BashFate.Unclear,
            _ => isExpanded ? BashFate.NeedsQuotes : FateOfBare(word, index, isFirst, isUrl),
        };
    }

    public static bool IsName(string text, int start, int end)
    {
        if (start >= end || !IsLetter(text[start]))
            return false;
        while (start < end && (IsLetter(text[start]) || text[start] is >= '0' and <= '9'))
            start++;
        return start == end;
    }

    private static BashFate FateOfBare(CommandWord word, int index, bool isFirst, bool isUrl)
    {
        var c = word.Value[index];
        if (IsLetter(c) || c is (>= '0' and <= '9') or > '\x7F' || "@%+=:,./-^".IndexOf(c) >= 0)
            return BashFate.Same;
        if (c == '$')
            return IsReference(word.Value, index) ? BashFate.Same : BashFate.Unclear;
        if (c == '#')
            return isFirst ? BashFate.Unclear : BashFate.Same;
        if (c is '{' or '}')
            return word.IsBare("{}") ? BashFate.NeedsQuotes : BashFate.Unclear;
        if (c == '~')
            return isFirst || word.Value[index - 1] is ':' or '=' ? BashFate.Unclear : BashFate.Same;
        return isUrl && c is '?' or '&' or '[' or ']' ? BashFate.NeedsQuotes : BashFate.Unclear;
    }

    /// <summary>Whether <c>$NAME</c> stands there, which both systemd (as a whole word) and bash take for the variable.</summary>
    private static bool IsReference(string text, int index) => index + 1 < text.Length && IsLetter(text[index + 1]);

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
}
