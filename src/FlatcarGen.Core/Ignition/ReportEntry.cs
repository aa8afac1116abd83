using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Ignition;

/// <summary>Something that butane or Ignition says of a config.</summary>
/// <param name="Problem">What it is.</param>
/// <param name="Severity">How bad butane finds it.</param>
/// <param name="Path">Where in the Butane document, as butane writes it: <c>$.storage.files.0.path</c>; <c>$</c> for the whole of it.</param>
/// <param name="Place">Where in what the user wrote; null where nobody wrote it.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record ReportEntry(ConfigProblem Problem, ReportSeverity Severity, string Path, Place? Place, string Message);
