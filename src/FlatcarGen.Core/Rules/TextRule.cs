using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules;

/// <summary>A mistake that can be seen in any text that is declared in C#, as it stands there.</summary>
public abstract class TextRule : Rule
{
    public abstract IEnumerable<Finding> Check(DeclaredText text);
}
