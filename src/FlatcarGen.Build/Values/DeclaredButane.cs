namespace FlatcarGen.Build;

/// <summary>A Butane document as the generator left it in the assembly.</summary>
/// <param name="Text">The text.</param>
/// <param name="Marks">Where values belong, in order.</param>
public sealed record DeclaredButane(string Text, IReadOnlyList<PlaceholderMark> Marks)
{
    /// <summary>The names of the placeholders, each once, in ordinal order.</summary>
    public IReadOnlyList<string> Placeholders { get; } =
    [
        .. Marks.Select(mark => mark.Name).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal),
    ];
}
