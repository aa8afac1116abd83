using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A text has <c>${</c> and no placeholder there.</summary>
public sealed class MalformedPlaceholder : TextRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1008",
        "Malformed placeholder",
        "'{0}' is no placeholder: that is '${{', a name of letters, digits and underscores, and '}}'; write '$${{' for a literal '${{'",
        Severity.Error);

    public override IEnumerable<Finding> Check(DeclaredText text)
    {
        foreach (var range in PlaceholderSyntax.FindMalformed(text.Value))
        {
            var escape = new TextEdit(text.At, new(range.Start, 0), "$");
            yield return Found(text, range, Shown.Short(text.Value.Substring(range.Start, range.Length))) with
            {
                Fix = new("Escape as $${", EquatableArray.Create(escape)),
            };
        }
    }
}
