using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules;

/// <summary>
/// A <see cref="Fix"/> as changes of one source file, the one that the finding is reported in: a fix that would have to change
/// two files is not offered.
/// </summary>
/// <param name="Title">What it does, as a menu shows it.</param>
/// <param name="Edits">The changes in the order of the file; none overlaps another.</param>
public sealed record SourceFix(string Title, EquatableArray<SourceEdit> Edits);

/// <summary>Characters of a source file (UTF-16 code units) and the source that stands there afterwards.</summary>
public readonly record struct SourceEdit(int Start, int Length, string NewText)
{
    public int End => Start + Length;
}
