using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>systemd's <c>%x</c>, see systemd.unit(5), SPECIFIERS.</summary>
public static class Specifiers
{
    private const string Known = "%abcdfghijlmnopqrstuvwyABCDEGHIJLMNPRSTUVWY";

    /// <summary>
    /// Puts specifiers in as far as that can be known: <c>%%</c> is a percent sign; a percent sign in front of the end or of a
    /// character that can't name a specifier stays. The machine knows the rest.
    /// </summary>
    public static MappedText Resolve(MappedText text)
    {
        var at = text.Value.IndexOf('%');
        if (at < 0)
            return text;

        var resolved = new MappedTextBuilder(text);
        var done = 0;
        for (; at >= 0 && at + 1 < text.Length; at = text.Value.IndexOf('%', at))
        {
            if (!IsName(text[at + 1]))
            {
                at++;
                continue;
            }

            resolved.Copy(done, at);
            if (text[at + 1] == '%')
                resolved.Replace(at, at + 2, "%");
            else
                resolved.ReplaceByUnknown(at, at + 2);
            done = at += 2;
        }

        return resolved.Copy(done, text.Length).ToMappedText();
    }

    /// <summary>
    /// Whether a letter stands for something in any of systemd 252 to 260: systemd.unit(5), SPECIFIERS, and what systemd 252 takes
    /// without being documented (<c>%c</c>, <c>%r</c>, <c>%R</c>).
    /// </summary>
    internal static bool IsKnown(char c) => Known.IndexOf(c) >= 0;

    /// <summary>Whether a percent sign with this character behind it is taken for a specifier, known or not.</summary>
    internal static bool IsName(char c) => c is '%' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
