using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Core.Rules;

/// <summary>
/// A mistake that can be seen in the pieces of a class. The set holds those of included classes as well; a rule that looks at single
/// pieces leaves them alone, since their own class is checked, too.
/// </summary>
public abstract class PieceRule : Rule
{
    public abstract IEnumerable<Finding> Check(PieceSet pieces);
}
