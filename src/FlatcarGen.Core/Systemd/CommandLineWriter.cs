using System.Globalization;
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
        var quoted = new TemplateTextBuilder();
        AppendQuoted(quoted, word);
        return quoted.ToTemplateText();
    }

    /// <summary>Appends a word as <see cref="Quote(TemplateText)"/> writes it.</summary>
    public static void AppendQuoted(TemplateTextBuilder line, TemplateText word)
    {
        if (word.KnownText is { Length: > 0 } known && known.All(IsPlain))
        {
            line.Append(known);
            return;
        }

        var quote = Holds(word, '\'') ? '"' : '\'';
        line.Append(quote);
        foreach (var segment in word.Segments)
        {
            if (segment.IsPlaceholder)
                line.Append(segment);
            else
                AppendEscaped(line, segment.Text, quote);
        }

        line.Append(quote);
    }

    /// <summary>The inside of a quoted word: for <c>"</c> or <c>'</c> as <paramref name="quote"/>.</summary>
    public static string Escape(string text, char quote)
    {
        var escaped = new TemplateTextBuilder();
        AppendEscaped(escaped, text, quote);
        return escaped.ToTemplateText().LiteralText;
    }

    private static bool Holds(TemplateText word, char c)
    {
        foreach (var segment in word.Segments)
        {
            if (!segment.IsPlaceholder && segment.Text.IndexOf(c) >= 0)
                return true;
        }

        return false;
    }

    private static void AppendEscaped(TemplateTextBuilder line, string text, char quote)
    {
        var done = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            var isEscaped = c == quote || c is '\\' or '$' or '%' or < ' ' or '\x7F';
            if (!isEscaped)
                continue;
            line.Append(text, done, at - done);
            done = at + 1;
            if (c == quote || c == '\\')
                line.Append('\\').Append(c);
            else if (c is '$' or '%')
                line.Append(c, 2);
            else
                line.Append(EscapeControl(c));
        }

        line.Append(text, done, text.Length - done);
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
