using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules;

/// <summary>A mistake that can be seen in a systemd unit and its drop-ins.</summary>
public abstract class UnitRule : Rule
{
    /// <summary>The mistakes in a unit, in the order of the text.</summary>
    public abstract IEnumerable<Finding> Check(UnitSubject unit, UnitContext context);
}
