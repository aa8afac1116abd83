namespace FlatcarGen.Build;

/// <summary>One triple of the index.</summary>
/// <param name="Path">The file's path below the output folder.</param>
/// <param name="TypeName">The reflection full name of the type with the constant: <c>My.Ns.Prod+Worker</c>.</param>
/// <param name="Field">The constant's name.</param>
public sealed record IndexEntry(string Path, string TypeName, string Field);
