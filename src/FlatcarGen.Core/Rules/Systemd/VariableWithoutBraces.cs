using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>
/// <c>$NAME</c> as a part of an argument. systemd takes the form without braces for whole words only: <c>--ip=$A</c> stays as it is, and
/// of <c>$A,$B</c> nothing is left.
/// </summary>
public sealed class VariableWithoutBraces : UnitRule
{
    /// <summary>They give a <c>$</c> a meaning of their own.</summary>
    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal)
    {
        "envsubst", "awk", "gawk", "sed", "grep", "egrep", "perl", "make", "ssh", "su", "sudo", "runuser", "xargs", "watch",
        "script", "expr",
    };

    public override RuleInfo Info { get; } = new(
        "FCG2008", "Variable without braces inside of an argument", "'{0}' {1}; write '{2}'", Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        HashSet<string>? environment = null;
        var loadsFile = unit.Directives.Any(directive => directive.Key == "EnvironmentFile");
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                if (command.Shell is not null || command.HasPrefix('|') || Readers.Contains(command.ProgramName)
                    || command.ShellOperators.Count > 0 || command.Arguments.Any(word => ShellInvocation.IsShell(NameOf(word))))
                {
                    continue;
                }

                environment ??= EnvironmentAssignment.NamesIn(unit);
                foreach (var word in command.Arguments.Where(word => word.ExpandsVariables && word.Value.IndexOf('$') >= 0))
                {
                    var names = Bare(word.Value).ToList();
                    // A word that begins with a dollar is one name to systemd, which none can have: that it is lost is sure.
                    var areSet = SystemdVariable.IsWhole(word.Value) || names.All(name => loadsFile || environment.Contains(word.Value.Substring(name.Start + 1, name.Length - 1)));
                    if (names.Count > 0 && areSet)
                        yield return Report(line, word, names);
                }
            }
        }
    }

    private Finding Report(Directive line, CommandWord word, IReadOnlyList<TextRange> names)
    {
        var first = word.Value.Substring(names[0].Start, names[0].Length);
        var isWhole = SystemdVariable.IsWhole(word.Value);
        var range = isWhole ? word.Range : word.Text.ToSource(names[0]);
        var edits = names.SelectMany(name => new[]
        {
            new TextEdit(line.File.Source.At, word.Text.ToSource(new(name.Start, 1)), line.File.Spell("${")),
            new TextEdit(line.File.Source.At, new(word.Text.EndInSource(name.End), 0), "}"),
        });
        return Found(
            line.File.Source, range, Shown.Short(isWhole ? word.Value : first),
            isWhole
                ? "is the name of one variable to systemd, which none can have, so nothing is left of it"
                : "stays as it is: inside of an argument systemd puts in the form with braces only",
            "${" + first.Substring(1) + "}") with
        {
            Fix = new("Write braces", edits.ToEquatableArray()),
        };
    }

    /// <summary>The <c>$NAME</c> in a word that has more than one of them: names in capitals, since <c>$word</c> may be anything.</summary>
    private static IEnumerable<TextRange> Bare(string word)
    {
        for (var at = word.IndexOf('$'); at >= 0 && at + 1 < word.Length; at = at < word.Length ? word.IndexOf('$', at) : -1)
        {
            var end = at + 1;
            while (end < word.Length && word[end] is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
                end++;
            var isName = end > at + 2 && word[at + 1] is not (>= '0' and <= '9') && !(end < word.Length && word[end] is >= 'a' and <= 'z');
            if (isName && end - at < word.Length)
                yield return TextRange.FromBounds(at, end);
            at = end == at + 1 ? at + 2 : end;
        }
    }

    private static string NameOf(CommandWord word) => word.Value.Substring(word.Value.LastIndexOf('/') + 1);
}
