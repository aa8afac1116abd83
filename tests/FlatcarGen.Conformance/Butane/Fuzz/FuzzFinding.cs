namespace FlatcarGen.Conformance.Butane.Fuzz;

/// <summary>A document of which we say something else than butane.</summary>
/// <param name="Number">The number of the case that it was found in.</param>
/// <param name="What">What differs.</param>
/// <param name="Document">As small as it could be made.</param>
internal sealed record FuzzFinding(int Number, string What, Document Document);
