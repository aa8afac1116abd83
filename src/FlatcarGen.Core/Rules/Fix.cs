using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules;

/// <summary>A change of declared texts that mends a finding.</summary>
/// <param name="Title">What it does, as a menu shows it: "Wrap in /bin/bash -c".</param>
/// <param name="Edits">The changes; none overlaps another.</param>
public sealed record Fix(string Title, EquatableArray<TextEdit> Edits);

/// <summary>One change of a declared text.</summary>
/// <param name="At">Where the text was written.</param>
/// <param name="Range">
/// The characters that are replaced (none for an insertion); null adds <paramref name="NewText"/> as a further element,
/// behind this one, to the list that the text is an element of.
/// </param>
/// <param name="NewText">What stands there afterwards, as a value: the speaker escapes it for its literal.</param>
public readonly record struct TextEdit(Anchor At, TextRange? Range, string NewText);
