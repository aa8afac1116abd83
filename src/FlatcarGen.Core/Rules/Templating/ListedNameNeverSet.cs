using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary><see cref="VariableNeverSet"/> where envsubst is told to replace the name.</summary>
public sealed class ListedNameNeverSet : UnitRule
{
    public override RuleInfo Info => VariableNeverSet.Rule;

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        KnownVariables? known = null;
        foreach (var call in EnvsubstCall.In(unit))
        {
            if (call is not { AllowList: { HasUnknown: false } list, Input: { } input, Names: { Count: > 0 } names }
                || EnvsubstOfEverything.SetsInScript(call.Call) || context.ContentsOf(input.Path) is not { } text
                || (known ??= KnownVariables.Of(unit, context)) is null)
            {
                continue;
            }

            var used = new HashSet<string>(Core.Templating.Envsubst.Variables(text.Value).Select(variable => variable.Name), StringComparer.Ordinal);
            if (names.FirstOrDefault(name => used.Contains(name) && !known!.Sets(name)) is { } lost)
                yield return Found(call.Call.Line.File.Source, list.Range, lost, unit.Name, "envsubst", VariableNeverSet.Remedy);
        }
    }
}
