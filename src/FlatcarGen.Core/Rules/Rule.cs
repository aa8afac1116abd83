using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules;

/// <summary>
/// A mistake that can be seen in documents. A rule has no state and does not know whether it speaks from an attribute,
/// a string constant or a file. Each rule is a class of its own, found by <see cref="RuleCatalog"/>.
/// </summary>
public abstract class Rule
{
    public abstract RuleInfo Info { get; }

    protected Finding Found(DeclaredText text, TextRange? range, params string[] arguments) =>
        new(Info, text.At, range, EquatableArray.Create(arguments));
}
