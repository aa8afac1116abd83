using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules;

/// <summary>A mistake that can be seen in a systemd unit and its drop-ins.</summary>
public abstract class UnitRule : Rule
{
    /// <summary>
    /// The option of a declaration with which the unit that is generated has the mistake: the finding is then at the option.
    /// Null for a mistake that none of them brings about.
    /// </summary>
    public virtual string? Option => null;

    /// <summary>The mistakes in a unit, in the order of the text.</summary>
    public abstract IEnumerable<Finding> Check(UnitSubject unit, UnitContext context);
}
