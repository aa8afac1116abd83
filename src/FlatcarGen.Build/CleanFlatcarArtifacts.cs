namespace FlatcarGen.Build;

/// <summary>Deletes the files of an earlier build and the folders made for them, and nothing else.</summary>
public sealed class CleanFlatcarArtifacts : ProjectTask
{
    /// <summary>The file that remembers, as hashes, what the build took.</summary>
    public string TakenInputs { get; set; } = "";

    protected override void Run(ArtifactWriter writer)
    {
        writer.Clean();
        if (TakenInputs.Length > 0)
            Build.TakenInputs.Delete(FullPath(TakenInputs));
    }
}
