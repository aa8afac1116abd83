using System.Text;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// A script as a command line of a unit. systemd has no shell of its own: it takes <c>&lt;</c>, <c>|</c> and <c>&amp;&amp;</c> for
/// arguments, and reads quotes, backslashes, <c>$</c> and <c>%</c> itself before bash sees them
/// (https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Command%20lines).
/// </summary>
internal static class ShellCommand
{
    /// <summary>The command line that makes bash run the script as it stands.</summary>
    public static TemplateText Bash(TemplateText script)
    {
        var quote = script.LiteralText.IndexOf('\'') < 0 ? '\'' : '"';
        var line = new TemplateTextBuilder().Append("/bin/bash -c ").Append(quote);
        foreach (var segment in script.Segments)
        {
            if (segment.IsPlaceholder)
                line.Append(segment);
            else
                line.Append(Escape(segment.Text, quote));
        }

        return line.Append(quote).ToTemplateText();
    }

    private static string Escape(string literal, char quote)
    {
        var escaped = new StringBuilder(literal.Length + 8);
        foreach (var c in literal)
        {
            if (c is '$' or '%')
                escaped.Append(c);
            else if (c == '\\' || c == quote)
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
