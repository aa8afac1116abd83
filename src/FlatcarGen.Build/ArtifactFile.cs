namespace FlatcarGen.Build;

/// <summary>A file to write.</summary>
/// <param name="Path">Where, below the output folder.</param>
/// <param name="Text">The content, written as UTF-8 just as it is.</param>
public sealed record ArtifactFile(ArtifactPath Path, string Text);
