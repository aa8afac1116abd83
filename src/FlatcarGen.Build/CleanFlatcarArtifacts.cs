namespace FlatcarGen.Build;

/// <summary>Deletes the files of an earlier build and the folders made for them, and nothing else.</summary>
public sealed class CleanFlatcarArtifacts : ProjectTask
{
    protected override void Run(ArtifactWriter writer) => writer.Clean();
}
