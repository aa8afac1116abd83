using System.Text;

namespace FlatcarGen.Generator.Emit;

/// <summary>Characters in an XML comment.</summary>
internal static class XmlText
{
    private static readonly char[] Markup = ['<', '>', '&'];

    /// <summary>Appends a part of a text, escaped; what XML cannot hold, and what ends a line in C#, becomes U+FFFD.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isPlainAscii">Whether <see cref="PlainAscii.Holds"/> is known to be true of the text.</param>
    public static void Append(StringBuilder xml, string text, int start, int end, bool isPlainAscii)
    {
        var done = start;
        for (var at = start; at < end; at++)
        {
            if (isPlainAscii)
            {
                at = text.IndexOfAny(Markup, at, end - at);
                if (at < 0)
                    break;
            }
            else if (IsPlain(text[at]))
            {
                continue;
            }

            xml.Append(text, done, at - done);
            xml.Append(text[at] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ => "\uFFFD",
            });
            done = at + 1;
        }

        xml.Append(text, done, end - done);
    }

    private static bool IsPlain(char c) =>
        c is '\t' or (>= ' ' and < '\u007F' and not ('<' or '>' or '&'))
        or (> '\u009F' and < '\uD800' and not ('\u2028' or '\u2029')) or (> '\uDFFF' and < '\uFFFE');
}
