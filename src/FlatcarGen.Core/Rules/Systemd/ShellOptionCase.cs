using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><c>bash -C '…'</c>, which takes the script for the name of a file.</summary>
public sealed class ShellOptionCase : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2033",
        "Shell started with -C",
        "'{0}' is not '{1}': {2} takes the script for the name of a file that it cannot find; write '{1}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                if (FindOption(command) is not { } option)
                    continue;
                var right = option.Value.Replace('C', 'c');
                yield return Found(line.File.Source, option.Range, option.Value, right, command.ProgramName) with
                {
                    Fix = new("Write -c", EquatableArray.Create(new TextEdit(line.File.Source.At, option.Range, right))),
                };
            }
        }
    }

    /// <summary>The option in front of a word that can only be a script.</summary>
    private static CommandWord? FindOption(ExecCommand command)
    {
        var words = command.Arguments;
        var at = command.HasPrefix('@') ? 1 : 0;
        if (command.Shell is not null || !ShellInvocation.IsShell(command.ProgramName))
            return null;
        while (at + 1 < words.Count && words[at].Value.StartsWith("-", StringComparison.Ordinal) && words[at].Value.IndexOf('C') < 0)
            at += words[at].Value.IndexOf('o') > 0 ? 2 : 1;
        return at + 1 < words.Count
            && words[at].Value.Length > 1
            && words[at].Value[0] == '-'
            && words[at].Value[1] != '-'
            && !words[at].HasQuotes
            && words[at + 1].Value.IndexOfAny([' ', ';', '|', '\n']) > 0
                ? words[at]
                : null;
    }
}
