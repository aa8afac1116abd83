using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A comment at the end of an Exec line, where systemd knows none.</summary>
public sealed class TrailingComment : UnitRule
{
    /// <summary>Programs that may well get <c>#</c> as an argument.</summary>
    private static readonly HashSet<string> TakeAnything = new(StringComparer.Ordinal)
    {
        "grep", "egrep", "sed", "tr", "cut", "awk", "gawk", "sort", "paste", "column", "expr", "test", "[", "echo", "printf", "wall", "logger",
    };

    public override RuleInfo Info { get; } = new(
        "FCG2501",
        "Comment behind a command",
        "'#' begins no comment here: '{0}' gets it and each word behind it as arguments; put the comment on a line of its own",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var line in unit.ExecLines)
        {
            var commands = line.CommandLine.Commands;
            if (commands.Count == 0)
                continue;
            var command = commands[commands.Count - 1];
            var words = command.Arguments;
            var at = words.ToList().FindIndex(word => word.IsBare("#"));
            // Behind the script of a shell stand arguments that it does nothing with.
            if (at < 0 || at == words.Count - 1 || command.Shell is not null || TakeAnything.Contains(command.ProgramName))
                continue;
            var range = TextRange.FromBounds(words[at].Range.Start, words[words.Count - 1].Range.End);
            yield return Found(line.File.Source, range, command.ProgramName) with { Fix = FixFor(line, range) };
        }
    }

    private static Fix? FixFor(Directive line, TextRange comment)
    {
        var text = line.File.Source.Value;
        var lines = line.Lines;
        if (comment.End != lines.End || text.IndexOf('\n', lines.Start, lines.Length) >= 0)
            return null;
        var start = comment.Start;
        while (start > lines.Start && text[start - 1] is ' ' or '\t')
            start--;
        var indent = text.Substring(lines.Start, line.KeyRange.Start - lines.Start);
        return new("Put the comment on a line of its own", EquatableArray.Create(
            new TextEdit(line.File.Source.At, new(line.KeyRange.Start, 0), text.Substring(comment.Start, comment.Length) + "\n" + indent),
            new TextEdit(line.File.Source.At, TextRange.FromBounds(start, comment.End), "")));
    }
}
