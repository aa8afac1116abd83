using Microsoft.Build.Framework;

namespace FlatcarGen.Build;

/// <summary>
/// A task that knows the values for placeholders. Secrets are read here, inside of the process: what stands in a property, an item or a
/// parameter of a task stands in logs.
/// </summary>
public abstract class ValuesTask : ProjectTask
{
    /// <summary>The names of the wanted <see cref="ArtifactKind"/>s, with semicolons between them.</summary>
    public string Kinds { get; set; } = "";

    /// <summary>Values that are no secret, in the metadata <c>Value</c>.</summary>
    public ITaskItem[] Variables { get; set; } = [];

    /// <summary>The JSON file with secrets; empty for none.</summary>
    public string SecretsFile { get; set; } = "";

    /// <summary>The file that remembers, as hashes, what the last build took.</summary>
    [Required]
    public string TakenInputs { get; set; } = "";

    protected static bool WantIgnition(IReadOnlyList<ArtifactKind> kinds) =>
        kinds.Contains(ArtifactKind.Ignition) || kinds.Contains(ArtifactKind.Pointer);

    /// <exception cref="ArtifactException"><c>FCG8011</c>: one cannot be read.</exception>
    protected GivenValues ReadValues() => new(
    [
        .. ItemValues.Read(Variables),
        .. SecretsFile.Length == 0 ? [] : Build.SecretsFile.Read(FullPath(SecretsFile)),
        .. EnvironmentValues.Read(),
    ]);

    /// <summary>The folder that documents name local files of.</summary>
    protected Transpiler.DiskFiles ProjectFiles() => new(FullPath("."));
}
