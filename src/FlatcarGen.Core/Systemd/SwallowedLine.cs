using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// A section header or assignment that a backslash at the end of the line before makes a part of that line's value. Observed with
/// systemd 252: <c>ExecStart=/bin/a \</c> in front of <c>[Install]</c>.
/// </summary>
/// <param name="Directive">The one whose value goes on too long.</param>
/// <param name="Text">The line that was to stand for itself.</param>
/// <param name="Backslash">The backslash, in what the user wrote.</param>
/// <param name="WithBlanks">The backslash with the blanks in front of it.</param>
internal sealed record SwallowedLine(Directive Directive, string Text, TextRange Backslash, TextRange WithBlanks)
{
    /// <summary>Whether the line was to begin another section.</summary>
    public bool IsHeader => Text[0] == '[';

    public static SwallowedLine? In(Directive directive)
    {
        var value = directive.Value;
        for (var at = NextContinuation(value, 0); at >= 0;)
        {
            var next = NextContinuation(value, at + 1);
            var start = at + 1;
            while (start < value.Length && LogicalLine.IsBlank(value[start]))
                start++;
            var line = value.Value.Substring(start, Math.Max(start, next < 0 ? value.Length : next) - start).TrimEnd();
            if (IsOfItsOwn(directive, line) && IsBare(directive, value.StartInSource(start)))
                return new(directive, line, value.ToSource(new(at, 1)), BlanksBefore(value, at));
            at = next;
        }

        return null;
    }

    /// <summary>The next blank that stands for a backslash at the end of a line; -1 where there is none.</summary>
    private static int NextContinuation(MappedText value, int from)
    {
        for (var at = value.Value.IndexOf(' ', from); at >= 0; at = at + 1 < value.Length ? value.Value.IndexOf(' ', at + 1) : -1)
        {
            if (value.StartInSource(at) is var start && start < value.Source.Value.Length && value.Source.Value[start] == '\\')
                return at;
        }

        return -1;
    }

    private static TextRange BlanksBefore(MappedText value, int at)
    {
        var start = at;
        while (start > 0 && value[start - 1] is ' ' or '\t')
            start--;
        return value.ToSource(TextRange.FromBounds(start, at + 1));
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
