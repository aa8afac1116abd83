namespace FlatcarGen.Core.Text;

/// <summary>Characters that a user wrote.</summary>
/// <param name="Text">The text that they stand in.</param>
/// <param name="Range">Which of its characters; null for the whole of it.</param>
public readonly record struct Place(DeclaredText Text, TextRange? Range);
