using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A quote in a command line that is never closed.</summary>
public sealed class UnclosedQuote : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2507",
        "Quote that is never closed",
        "A quote in {0}= is never closed: systemd ignores the whole line; close it, or write '\\{1}' if it is none",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var line in unit.ExecLines)
        {
            if (line.CommandLine.IsBroken && OpenQuote(line.Value.Value) is >= 0 and var at)
                yield return Found(line.File.Source, line.Value.ToSource(new(at, 1)), line.Key, line.Value[at].ToString());
        }
    }

    /// <summary>The quote that is open at the end of a line.</summary>
    private static int OpenQuote(string line)
    {
        var open = -1;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
                i++;
            else if (open >= 0 && line[i] == line[open])
                open = -1;
            else if (open < 0 && line[i] is '\'' or '"')
                open = i;
        }

        return open;
    }
}
