using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A blank behind a backslash, as a shell escapes it.</summary>
public sealed class EscapedBlank : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2513",
        "Backslash in front of a blank",
        "systemd knows no escaped blank: '{0}' gets the backslash, too; put the argument in quotes",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                // Where a shell was meant, that it is missing is the mistake.
                if (command.ShellOperators.Count > 0)
                    continue;
                foreach (var word in command.Arguments)
                {
                    var at = word.Value.IndexOf("\\ ", StringComparison.Ordinal);
                    if (at < 0 || word.QuoteAt(at) != '\\' || word.QuoteAt(at + 1) != '\\')
                        continue;
                    yield return Found(line.File.Source, word.Text.ToSource(new(at, 2)), command.ProgramName) with { Fix = InQuotes(line, word) };
                }
            }
        }
    }

    /// <summary>Only where nothing else in the word means something else in quotes.</summary>
    private static Fix? InQuotes(Directive line, CommandWord word)
    {
        var raw = word.Raw.Value;
        if (raw.IndexOfAny(['"', '\'']) >= 0 || raw.Replace("\\ ", "").IndexOf('\\') >= 0 || raw.Length != word.Range.Length)
            return null;
        var text = line.File.Source.Value.Substring(word.Range.Start, word.Range.Length).Replace("\\ ", " ");
        return new("Put it in quotes", EquatableArray.Create(new TextEdit(line.File.Source.At, word.Range, $"\"{text}\"")));
    }
}
