using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Templating;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary><see cref="MetadataUnguarded"/> where somebody wrote text and unit by hand.</summary>
public sealed class MetadataUnguardedInText : MachineRule
{
    public override RuleInfo Info => MetadataUnguarded.Rule;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var unit in machine.Units)
        {
            foreach (var call in EnvsubstCall.In(unit.Subject))
            {
                if (call.Input is not { } input || machine.FindFile(input.Path)?.Contents is not { Source.At.Id: > 0 } text
                    || IPv6OfPair(text.Value) is not { } variable || (call.Names is { } names && !names.Contains(variable.Name))
                    || IsLookedAt(variable.Name, machine, call, input.Path))
                {
                    continue;
                }

                yield return Found(text, variable.Range, variable.Name, "the node", "let the unit fail where it is empty");
            }
        }
    }

    /// <summary>The second of two variables with a comma between them, on a line for node-ip.</summary>
    private static Envsubst.Variable? IPv6OfPair(string text)
    {
        var variables = Envsubst.Variables(text);
        for (var i = 1; i < variables.Count; i++)
        {
            var (first, second) = (variables[i - 1], variables[i]);
            if (first.Range.End + 1 != second.Range.Start || text[first.Range.End] != ','
                || !second.Name.StartsWith(MetadataUse.VariablePrefix, StringComparison.Ordinal) || !second.Name.Contains("IPV6") || first.Name.Contains("IPV6"))
            {
                continue;
            }

            var line = text.LastIndexOf('\n', first.Range.Start) + 1;
            var before = line == 0 ? 0 : text.LastIndexOf('\n', Math.Max(0, line - 2)) + 1;
            if (text.Substring(before, first.Range.Start - before).Contains("node-ip"))
                return second;
        }

        return null;
    }

    /// <summary>Whether anything else names the variable, which may be what looks whether it is empty.</summary>
    private static bool IsLookedAt(string name, Machine machine, EnvsubstCall call, string input) =>
        machine.Files.Any(file => file.Path.Value != input && file.Contents?.Value.Contains(name) == true)
        || machine.Units.SelectMany(unit => unit.Subject.Files).Sum(file => Count(file.Text.Value, name)) > (call.AllowList?.Value.Contains(name) == true ? 1 : 0);

    private static int Count(string text, string name)
    {
        var count = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }
}
