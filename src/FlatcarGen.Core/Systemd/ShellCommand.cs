using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// A script as a command line of a unit. systemd has no shell of its own: it takes <c>&lt;</c>, <c>|</c> and <c>&amp;&amp;</c> for
/// arguments (https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Command%20lines).
/// </summary>
internal static class ShellCommand
{
    /// <summary>The command line that makes bash run the script as it stands.</summary>
    public static TemplateText Bash(TemplateText script)
    {
        var line = new TemplateTextBuilder().Append("/bin/bash -c ");
        CommandLineWriter.AppendQuoted(line, script);
        return line.ToTemplateText();
    }
}
