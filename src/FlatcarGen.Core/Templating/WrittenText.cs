using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Templating;

/// <summary>A finished text, and where in it the values that are not known yet belong.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Marks">The ranges that change, in their order; none overlaps another.</param>
public sealed record WrittenText(string Text, EquatableArray<Mark> Marks)
{
    /// <summary>The names of the values that are not known yet, each once, in ordinal order.</summary>
    public IReadOnlyList<string> Placeholders =>
        Marks.Where(mark => mark.Placeholder is not null)
            .Select(mark => mark.Placeholder!)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToList();
}
