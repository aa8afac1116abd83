using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// A section header or assignment that a backslash at the end of the line before makes a part of that line's value. Observed with
/// systemd 252: <c>ExecStart=/bin/a \</c> in front of <c>[Install]</c>.
/// </summary>
/// <param name="Directive">The one whose value goes on too long.</param>
/// <param name="Text">The line that was to stand for itself.</param>
/// <param name="Backslash">The backslash, in what the user wrote.</param>
internal sealed record SwallowedLine(Directive Directive, string Text, TextRange Backslash)
{
    /// <summary>Whether the line was to begin another section.</summary>
    public bool IsHeader => Text[0] == '[';

    public static SwallowedLine? In(Directive directive)
    {
        var source = directive.File.Source.Value;
        var (at, end) = (directive.Lines.Start, directive.Lines.End);
        if (source.IndexOf('\n', at, end - at) < 0)
            return null;
        var backslash = -1;
        while (at < end)
        {
            var lineEnd = source.IndexOf('\n', at, end - at);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            var line = source.Substring(at, lineEnd - at).Trim();
            if (backslash >= 0 && IsOfItsOwn(directive, line) && IsBare(directive, source.IndexOf(line, at, StringComparison.Ordinal)))
                return new(directive, line.TrimEnd('\\').TrimEnd(), new(backslash, 1));
            if (line.EndsWith("\\", StringComparison.Ordinal) && line[0] is not ('#' or ';'))
                backslash = source.LastIndexOf('\\', lineEnd - 1);
            at = lineEnd + 1;
        }

        return null;
    }

    public static bool IsIn(UnitSubject unit) => unit.Files.SelectMany(file => file.Directives).Any(directive => In(directive) is not null);

    private static bool IsOfItsOwn(Directive directive, string line)
    {
        if (line is "[Unit]" or "[Service]" or "[Install]")
            return true;
        var equals = line.IndexOf('=');
        return equals > 0 && UnitDirectives.IsKnown(directive.Section.Name, line.Substring(0, equals).TrimEnd());
    }

    /// <summary>Whether no quote is open there; in a script in quotes, the line is one of the script's.</summary>
    private static bool IsBare(Directive directive, int at)
    {
        if (!DirectiveKinds.IsExec(directive))
            return true;
        return !directive.CommandLine.IsBroken
            && directive.CommandLine.Commands
                .SelectMany(command => command.Arguments.Prepend(command.Program))
                .All(word => at <= word.Range.Start || at >= word.Range.End);
    }
}
