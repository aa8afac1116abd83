namespace FlatcarGen.Core.Text;

/// <summary>
/// A text that a user wrote, with the place it was written at. It is the unit in which rules see things and report them:
/// an attribute argument, the value of a constant, a file. Ranges in it count UTF-16 code units of <see cref="Value"/>.
/// </summary>
/// <param name="Value">The text, with line ends as LF.</param>
/// <param name="At">Where it was written; not part of equality.</param>
public readonly record struct DeclaredText(string Value, Anchor At)
{
    /// <summary>A text that nobody wrote: a default.</summary>
    public static implicit operator DeclaredText(string value) => new(value, Anchor.None);

    public override string ToString() => Value;
}
