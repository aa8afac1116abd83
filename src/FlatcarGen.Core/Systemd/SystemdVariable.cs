using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// A variable that systemd puts into a command line. It knows two forms only: a whole word that begins with <c>$</c> (all of
/// the rest is the name, and the value is split at blanks), and <c>${…}</c> anywhere (the value goes in as it is; with a colon
/// inside it is left alone). Quotes make no difference. Observed with systemd 252.
/// </summary>
/// <param name="Name">What stands after <c>$</c> or between the braces; not always a name that a variable can have.</param>
/// <param name="Range">The variable with its <c>$</c>, in what the user wrote.</param>
/// <param name="IsWholeWord">Whether it is the form without braces.</param>
public sealed record SystemdVariable(string Name, TextRange Range, bool IsWholeWord)
{
    internal static IReadOnlyList<SystemdVariable> FindAll(MappedText word)
    {
        if (word.Value.IndexOf('$') < 0)
            return [];
        if (IsWhole(word.Value))
            return [new(word.Value.Substring(1), word.SourceRange, true)];
        return Scan(word.Value)
            .Where(piece => !piece.IsDollar)
            .Select(piece => new SystemdVariable(
                word.Value.Substring(piece.Start + 2, piece.End - piece.Start - 3),
                word.ToSource(TextRange.FromBounds(piece.Start, piece.End)),
                false))
            .ToList();
    }

    /// <summary>The word with its variables put in, as something unknown.</summary>
    internal static MappedText Apply(MappedText word)
    {
        if (word.Value.IndexOf('$') < 0)
            return word;

        var applied = new MappedTextBuilder(word);
        if (IsWhole(word.Value))
            return applied.ReplaceByUnknown(0, word.Length).ToMappedText();

        var done = 0;
        foreach (var (start, end, isDollar) in Scan(word.Value))
        {
            applied.Copy(done, start);
            if (isDollar)
                applied.Replace(start, end, "$");
            else
                applied.ReplaceByUnknown(start, end);
            done = end;
        }

        return applied.Copy(done, word.Length).ToMappedText();
    }

    internal static bool IsWhole(string word) =>
        word.Length > 0 && word[0] == '$' && (word.Length == 1 || word[1] is not ('{' or '$'));

    /// <summary>The places in a word that are not taken as they stand: <c>$$</c> and <c>${…}</c>.</summary>
    internal static IEnumerable<(int Start, int End, bool IsDollar)> Scan(string word)
    {
        for (var at = word.IndexOf('$'); at >= 0 && at + 1 < word.Length; at = at < word.Length ? word.IndexOf('$', at) : -1)
        {
            if (word[at + 1] == '$')
            {
                yield return (at, at + 2, true);
                at += 2;
            }
            else if (word[at + 1] == '{')
            {
                var end = word.IndexOfAny(['}', ':'], at + 2);
                if (end < 0)
                    yield break;
                if (word[end] == '}')
                    yield return (at, end + 1, false);
                at = end + 1;
            }
            else
            {
                at += 2;
            }
        }
    }
}
