using System.ComponentModel;

namespace FlatcarGen;

/// <summary>
/// Written by the generator, once into every assembly it runs over; the build reads from it which files to write. Not for use by hand.
/// </summary>
/// <param name="generatorVersion">The version of the generator.</param>
/// <param name="entries">
/// Triples, none if nothing is declared: a file's path below the output folder (<c>prod/worker.bu</c>), the reflection full name of the
/// type that holds the text (<c>My.Ns.Prod+Worker</c>), the name of the string constant in it (<c>Butane</c>).
/// </param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArtifactIndexAttribute(string generatorVersion, params string[] entries) : Attribute
{
    /// <summary>The version of the generator.</summary>
    public string GeneratorVersion { get; } = generatorVersion;

    /// <summary>Triples of path, type and constant.</summary>
    public IReadOnlyList<string> Entries { get; } = entries;
}
