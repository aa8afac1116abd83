using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Files;

/// <summary>A mistake in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Range">The characters of <see cref="CheckedFile.Source"/>, inside of it.</param>
public sealed record FileFinding(CheckedFile File, Finding Finding, TextRange Range);
