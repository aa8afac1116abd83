using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>A list for envsubst in which no name has its dollar.</summary>
public sealed class EnvsubstListsNothing : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG4501",
        "envsubst's list names no variable",
        "'{0}' names no variable: envsubst takes it for the list of those to replace, and replaces nothing; write names with their dollar",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var call in EnvsubstCall.In(unit))
        {
            // A redirection without a shell is a mistake of its own.
            if (call.AllowList is { HasUnknown: false } list && call.Call.Command.ShellOperators.Count == 0
                && list.Value.IndexOfAny(['$', '`']) < 0 && !list.Value.StartsWith("-", StringComparison.Ordinal))
            {
                yield return Found(call.Call.Line.File.Source, list.Range, Shown.Short(list.Value));
            }
        }
    }
}
