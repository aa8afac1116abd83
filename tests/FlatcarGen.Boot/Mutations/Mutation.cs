namespace FlatcarGen.Boot.Mutations;

/// <summary>A single edit of the main sample that makes it worse.</summary>
/// <param name="Option">What is added to the attribute of the cluster.</param>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Fault">The fault under which it bites, by its name in the table of faults.</param>
/// <param name="Boots">What comes of it, boot by boot.</param>
public sealed record Mutation(string Option, string Rule, string Fault, params string[] Boots);
