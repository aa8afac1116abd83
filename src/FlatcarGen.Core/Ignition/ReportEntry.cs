using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Ignition;

/// <summary>Something that butane or Ignition says of a config.</summary>
/// <param name="Problem">What it is.</param>
/// <param name="Severity">How bad butane finds it.</param>
/// <param name="Path">Where in the Butane document, as butane writes it: <c>$.storage.files.0.path</c>; <c>$</c> for the whole of it.</param>
/// <param name="Place">Where butane sees it in what the user wrote; null where nobody wrote it.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record ReportEntry(ConfigProblem Problem, ReportSeverity Severity, string Path, Place? Place, string Message)
{
    /// <summary>
    /// The node of the document that this is about: of what is missing, the node that it is missing in, and of a value without any
    /// characters, its key.
    /// </summary>
    internal YamlNode? Node { get; init; }

    /// <summary>Whether <see cref="Path"/> leads on in a config that the document brings along as a text.</summary>
    public bool IsInner { get; init; }

    /// <summary>What belongs in the place of the scalar that is wrong; null where there is more than one answer.</summary>
    public string? Remedy { get; init; }
}
