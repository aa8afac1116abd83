using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary>
/// Knuth, Morris and Pratt's search: linear on any text, where <see cref="string.IndexOf(string)"/> is not on repetitive ones.
/// </summary>
internal static class TextSearch
{
    /// <summary>Where a pattern first stands within a range of a text, or -1.</summary>
    public static int First(string text, TextRange range, string pattern) => Find(text, range, pattern, backwards: false);

    /// <summary>Where a pattern last stands within a range of a text, or -1.</summary>
    public static int Last(string text, TextRange range, string pattern) => Find(text, range, pattern, backwards: true);

    private static int Find(string text, TextRange range, string pattern, bool backwards)
    {
        if (pattern.Length == 0)
            return backwards ? range.End : range.Start;

        char PatternAt(int i) => pattern[backwards ? pattern.Length - 1 - i : i];

        // How much of the pattern is still matched when its next character does not.
        var rest = new int[pattern.Length];
        for (var (i, matched) = (1, 0); i < pattern.Length; i++)
        {
            while (matched > 0 && PatternAt(i) != PatternAt(matched))
                matched = rest[matched - 1];
            if (PatternAt(i) == PatternAt(matched))
                matched++;
            rest[i] = matched;
        }

        for (var (i, matched) = (0, 0); i < range.Length; i++)
        {
            var c = text[backwards ? range.End - 1 - i : range.Start + i];
            while (matched > 0 && c != PatternAt(matched))
                matched = rest[matched - 1];
            if (c == PatternAt(matched))
                matched++;
            if (matched == pattern.Length)
                return backwards ? range.End - 1 - i : range.Start + i + 1 - pattern.Length;
        }

        return -1;
    }
}
