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

    /// <summary>The IPv6 variable that a comma parts from another address, on a line for node-ip or the one behind it.</summary>
    private static Envsubst.Variable? IPv6OfPair(string text)
    {
        foreach (var variable in Envsubst.Variables(text))
        {
            var (start, end) = (variable.Range.Start, variable.Range.End);
            if (!variable.Name.StartsWith(MetadataUse.VariablePrefix, StringComparison.Ordinal) || !variable.Name.Contains("IPV6")
                || !((start > 0 && text[start - 1] == ',') || (end < text.Length && text[end] == ',')))
            {
                continue;
            }

            var line = LineAt(text, start);
            if (text.Substring(line, start - line).Contains("node-ip") || (line > 0 && text.Substring(LineAt(text, line - 1), line - LineAt(text, line - 1)).Contains("node-ip")))
                return variable;
        }

        return null;
    }

    private static int LineAt(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

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
