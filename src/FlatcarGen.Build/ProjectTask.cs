using Microsoft.Build.Framework;

namespace FlatcarGen.Build;

/// <summary>A task that reports an <see cref="ArtifactException"/> as an error of the project, with its page.</summary>
public abstract class ProjectTask : Microsoft.Build.Utilities.Task
{
    /// <summary>The full path of the project file; relative paths are meant from its folder.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The folder that the files go to.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The file that remembers what was written to <see cref="OutputFolder"/>.</summary>
    [Required]
    public string Manifest { get; set; } = "";

    public override bool Execute()
    {
        try
        {
            Run(new ArtifactWriter(FullPath(OutputFolder), FullPath(Manifest)));
        }
        catch (ArtifactException e)
        {
            Log.LogError(null, e.Code, null, ErrorCode.HelpLink(e.Code), e.File ?? Project, e.Line, e.Column, 0, 0, "{0}", e.Message);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Not its message: that may quote a secret.
            Log.LogError("FlatcarGen failed with {0}; this is a mistake in FlatcarGen, please report it.\n{1}", e.GetType().Name, e.StackTrace);
        }

        return !Log.HasLoggedErrors;
    }

    protected abstract void Run(ArtifactWriter writer);

    /// <summary>The path from the project's folder on: several projects build in one process, so the current folder means nothing.</summary>
    protected string FullPath(string path) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Project)!, path));
}
