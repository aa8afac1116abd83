using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>An escape that envsubst does not know.</summary>
public sealed class EnvsubstEscape : PieceRule
{
    public override RuleInfo Info { get; } = new(
        "FCG4005",
        "Escape that envsubst does not know",
        "envsubst has no escape: it replaces '{0}' all the same and leaves the '{1}' in front; give it a list of the names to replace",
        Severity.Error);

    public override IEnumerable<Finding> Check(PieceSet pieces)
    {
        var seen = new HashSet<(int, TextRange)>();
        foreach (var (text, names, _) in RenderedTexts.Of(pieces))
        {
            var read = RenderedTexts.AsRead(text);
            foreach (var variable in Envsubst.Variables(read.Value))
            {
                var at = variable.Range.Start;
                if (at == 0 || read[at - 1] is not ('\\' or '$') || (names is not null && !names.Contains(variable.Name)))
                    continue;
                var range = read.ToSource(TextRange.FromBounds(at - 1, variable.Range.End));
                if (seen.Add((text.At.Id, range)))
                    yield return Found(text, range, read.Value.Substring(at, variable.Range.Length), read[at - 1].ToString());
            }
        }
    }
}
