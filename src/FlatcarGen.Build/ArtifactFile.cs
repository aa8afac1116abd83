namespace FlatcarGen.Build;

/// <summary>A file to write.</summary>
/// <param name="Path">Where, below the output folder.</param>
/// <param name="Text">The content, written as UTF-8 just as it is.</param>
/// <param name="IsSecret">Whether a secret was filled in: nobody else may read the file, and it is not handed on.</param>
public sealed record ArtifactFile(ArtifactPath Path, string Text, bool IsSecret = false)
{
    public override string ToString() => Path.ToString();
}
