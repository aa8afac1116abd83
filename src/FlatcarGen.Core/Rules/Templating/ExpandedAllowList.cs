using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>systemd puts values in where envsubst is to get names.</summary>
public sealed class ExpandedAllowList : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG4006",
        "systemd expands envsubst's list of names",
        "systemd replaces '{0}' by its value before envsubst sees it, which then replaces nothing: double the dollar",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var call in EnvsubstCall.In(unit))
        {
            if (call.AllowList is not { } list)
                continue;
            var command = call.Call.Command;
            var word = command.Shell?.Script ?? command.Arguments.FirstOrDefault(word => word.Range == list.Range);
            if (word is null)
                continue;
            var variables = word.Variables
                .Where(variable => variable.Range.Start >= list.Range.Start && variable.Range.End <= list.Range.End)
                .ToList();
            if (variables.Count == 0 || variables.Exists(variable => HoldsList(unit, variable.Name)))
                continue;

            var file = call.Call.Line.File;
            var range = TextRange.FromBounds(variables[0].Range.Start, variables[variables.Count - 1].Range.End);
            var name = (variables[0].IsWholeWord ? "$" : "${") + variables[0].Name + (variables[0].IsWholeWord ? "" : "}");
            yield return Found(file.Source, range, name) with
            {
                Fix = new("Double the dollars", variables
                    .Select(variable => new TextEdit(file.Source.At, new(variable.Range.Start, 0), "$"))
                    .ToEquatableArray()),
            };
        }
    }

    /// <summary>Whether the variable is there to hold the list: <c>Environment="NAMES=$A $B"</c>, in which systemd expands nothing.</summary>
    private static bool HoldsList(UnitSubject unit, string name) => unit.All("Service", "Environment")
        .Any(directive => directive.Value.Value.Contains(name + "=") && directive.Value.Value.IndexOf('$') >= 0);
}
