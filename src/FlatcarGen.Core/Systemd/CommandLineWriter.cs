using System.Globalization;
using System.Text;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// Writes words for an Exec line so that the program gets exactly them: nothing is left for systemd to expand, and no
/// character ends the line. A NUL, which no argument can hold, is left out.
/// </summary>
public static class CommandLineWriter
{
    /// <summary>A command line of a program (an absolute path, or a name in systemd's search path) and its arguments.</summary>
    public static string Write(string program, IEnumerable<string> arguments) =>
        string.Join(" ", arguments.Select(Quote).Prepend(Quote(program)));

    /// <summary>One word, quoted where it has to be.</summary>
    public static string Quote(string word) => Quote(TemplateText.Literal(word)).LiteralText;

    /// <summary>
    /// One word with placeholders in it. They stand inside the quotes, as they are: their values must be free of quotes,
    /// backslashes, <c>$</c> and <c>%</c>.
    /// </summary>
    public static TemplateText Quote(TemplateText word)
    {
        if (word.KnownText is { Length: > 0 } known && known.All(IsPlain))
            return word;

        var quote = word.LiteralText.IndexOf('\'') < 0 ? '\'' : '"';
        if (word.KnownText is { } text)
            return quote + Escape(text, quote) + quote;
        var quoted = new TemplateTextBuilder().Append(quote);
        foreach (var segment in word.Segments)
        {
            if (segment.IsPlaceholder)
                quoted.Append(segment);
            else
                quoted.Append(Escape(segment.Text, quote));
        }

        return quoted.Append(quote).ToTemplateText();
    }

    /// <summary>The inside of a quoted word: for <c>"</c> or <c>'</c> as <paramref name="quote"/>.</summary>
    public static string Escape(string text, char quote)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c == quote || c == '\\')
                escaped.Append('\\').Append(c);
            else if (c is '$' or '%')
                escaped.Append(c, 2);
            else if (c is < ' ' or '\x7F')
                escaped.Append(EscapeControl(c));
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static string EscapeControl(char c) => c switch
    {
        '\0' => "",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\x" + ((int)c).ToString("x2", CultureInfo.InvariantCulture),
    };

    private static bool IsPlain(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "/.-_:=,+@".IndexOf(c) >= 0;
}
