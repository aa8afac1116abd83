using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Mutations;

/// <summary>A single edit of the main sample.</summary>
/// <param name="Option">What is added to the attribute of the cluster.</param>
/// <param name="Rule">The rule that warns of it; null where nothing above info is said.</param>
/// <param name="Fault">The fault under which it would bite, by its name in the table of faults.</param>
/// <param name="Boots">What comes of it, boot by boot.</param>
public sealed record Mutation(string Option, string? Rule, string Fault, params string[] Boots)
{
    /// <summary>Whether the node comes up on the first boot, whatever happens to it there.</summary>
    public bool BootsRight => Boots[0].StartsWith(BootStory.ComesUp, StringComparison.Ordinal);
}
