using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>An escape that envsubst does not know.</summary>
public sealed class EnvsubstEscape : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG4005",
        "Escape that envsubst does not know",
        "envsubst has no escape: it replaces '{0}' all the same and leaves the '{1}' in front; give it a list of the names to replace",
        Severity.Error);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        var seen = new HashSet<(int, TextRange)>();
        foreach (var (read, names, _) in RenderedText.Of(machine))
        {
            foreach (var variable in Envsubst.Variables(read.Value))
            {
                var at = variable.Range.Start;
                if (at == 0 || read[at - 1] is not ('\\' or '$') || (names is not null && !names.Contains(variable.Name)))
                    continue;
                var range = read.ToSource(TextRange.FromBounds(at - 1, variable.Range.End));
                if (seen.Add((read.Source.At.Id, range)))
                    yield return Found(read.Source, range, read.Value.Substring(at, variable.Range.Length), read[at - 1].ToString());
            }
        }
    }
}
