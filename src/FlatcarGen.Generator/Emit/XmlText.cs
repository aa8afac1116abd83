using System.Text;

namespace FlatcarGen.Generator.Emit;

/// <summary>Characters in an XML comment.</summary>
internal static class XmlText
{
    /// <summary>Appends a part of a text, escaped; what XML cannot hold, and what ends a line in C#, becomes U+FFFD.</summary>
    public static void Append(StringBuilder xml, string text, int start, int end)
    {
        var done = start;
        for (var at = start; at < end; at++)
        {
            if (IsPlain(text[at]))
                continue;
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
