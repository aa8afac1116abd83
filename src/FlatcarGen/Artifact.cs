namespace FlatcarGen;

/// <summary>A file that the build writes for a node.</summary>
/// <param name="path">The path below the output folder, with forward slashes: <c>prod/worker.bu</c>.</param>
/// <param name="content">The text, LF line ends.</param>
public sealed class Artifact(string path, string content)
{
    /// <summary>The path below the output folder, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The text, LF line ends.</summary>
    public string Content { get; } = content;

    /// <inheritdoc/>
    public override string ToString() => Path;
}
