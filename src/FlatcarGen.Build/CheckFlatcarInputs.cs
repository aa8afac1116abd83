using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace FlatcarGen.Build;

/// <summary>Finds out whether values or local files are others than in the last build.</summary>
public sealed class CheckFlatcarInputs : ValuesTask
{
    /// <summary>A file that is never there, if so: an output that is missing brings a target to run.</summary>
    [Output]
    public ITaskItem[] Outdated { get; private set; } = [];

    protected override void Run(ArtifactWriter writer)
    {
        if (!AreSame())
            Outdated = [new TaskItem(TakenInputs + ".outdated")];
    }

    private bool AreSame()
    {
        try
        {
            return !WantIgnition(ArtifactKind.Parse(Kinds))
                || Build.TakenInputs.AreSame(FullPath(TakenInputs), ReadValues(), ProjectFiles());
        }
        catch (ArtifactException)
        {
            // The task that writes says what is wrong.
            return false;
        }
    }
}
