using System.Globalization;
using System.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary>The escapes of regular string literals, and which characters need one.</summary>
internal static class StringEscapes
{
    /// <summary>The character that a backslash and <paramref name="letter"/> stand for, or null.</summary>
    public static char? Simple(char letter) => letter switch
    {
        '\'' or '"' or '\\' => letter,
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        'e' => '\e',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        _ => null,
    };

    /// <summary>A text as it stands between the quotes of a regular literal.</summary>
    public static string Write(string text, bool interpolated = false)
    {
        var written = new StringBuilder(text.Length + 2);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '"' or '\\':
                    written.Append('\\').Append(c);
                    break;
                case '{' or '}' when interpolated:
                    written.Append(c, 2);
                    break;
                case '\n':
                    written.Append("\\n");
                    break;
                case '\r':
                    written.Append("\\r");
                    break;
                case '\t':
                    written.Append("\\t");
                    break;
                default:
                    if (IsInvisible(text, i))
                        written.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    else
                        written.Append(c);
                    break;
            }
        }

        return written.ToString();
    }

    /// <summary>Whether a character must not stand in source as it is: a control character, a Unicode line end, half a pair.</summary>
    public static bool CannotStand(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text[at]) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
            UnicodeCategory.Surrogate => !IsHalfOfPair(text, at),
            _ => false,
        };

    public static bool IsPair(string text, int at) =>
        at >= 0 && at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);

    private static bool IsInvisible(string text, int at) =>
        CannotStand(text, at) || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.Format;

    private static bool IsHalfOfPair(string text, int at) => IsPair(text, at) || IsPair(text, at - 1);
}
