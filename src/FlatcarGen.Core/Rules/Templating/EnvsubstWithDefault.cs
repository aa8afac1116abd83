using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Metadata;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>A shell's way of giving a default, a length or a name, in a text that envsubst fills in.</summary>
public sealed class EnvsubstWithDefault : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG4007",
        "Expression of a shell in a text for envsubst",
        "envsubst knows no '{0}' and leaves it as it stands; write '${{{1}}}' and {2} where the variable is set",
        Severity.Error);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        var seen = new HashSet<(int, TextRange)>();
        foreach (var (read, names, isData) in RenderedText.Of(machine))
        {
            for (var at = read.Value.IndexOf("${", StringComparison.Ordinal); at >= 0; at = read.Value.IndexOf("${", at + 2, StringComparison.Ordinal))
            {
                // The length of a variable, or the variable that it names.
                var isPrefixed = at + 2 < read.Length && read[at + 2] is '#' or '!';
                var name = VariableText.NameIn(read.Value, isPrefixed ? at + 3 : at + 2);
                var end = at + (isPrefixed ? 3 : 2) + name.Length;
                if (name.Length == 0 || char.IsDigit(name[0]) || end >= read.Length
                    || !(isPrefixed ? read[end] == '}' : read[end] is ':' or '-' or '=' or '?' or '+' or '#' or '%')
                    || read.Value.IndexOf('}', end) is not (> 0 and var close) || read.Value.IndexOf('\n', end, close - end) >= 0
                    || (names is not null && !names.Contains(name))
                    || !(isData || name.StartsWith(MetadataUse.VariablePrefix, StringComparison.Ordinal)))
                {
                    continue;
                }

                var range = read.ToSource(TextRange.FromBounds(at, close + 1));
                if (seen.Add((read.Source.At.Id, range)))
                {
                    yield return Found(
                        read.Source, range, Shown.Short(read.Value.Substring(at, close + 1 - at)), name,
                        isPrefixed ? "work it out" : "see to the default");
                }
            }
        }
    }
}
