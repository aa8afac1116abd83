using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules;

/// <summary>A mistake that can be seen in the configuration of a machine: its files, links, users and units, and how they go together.</summary>
public abstract class MachineRule : Rule
{
    /// <summary>
    /// Whether it is right only where everything that the machine gets is known, as with something that is missing. Others are asked
    /// about each declaring class by itself, so that a class speaks before any node includes it.
    /// </summary>
    public virtual bool NeedsEverything => false;

    public abstract IEnumerable<Finding> Check(Machine machine);
}
