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

    /// <summary>
    /// The option of a declaration that brings it about, with <see cref="NeedsEverything"/>: where it was written, the finding is there.
    /// Null for a mistake that none of them brings about.
    /// </summary>
    public virtual string? Option => null;

    public abstract IEnumerable<Finding> Check(Machine machine);
}
