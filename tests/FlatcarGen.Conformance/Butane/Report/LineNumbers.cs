using FlatcarGen.Core.Text;

namespace FlatcarGen.Conformance.Butane.Report;

/// <summary>Lines as butane counts them.</summary>
internal static class LineNumbers
{
    /// <summary>The line, from 1, that a place begins in; null where there is no place.</summary>
    public static int? Of(Place? place) =>
        place is { Range: { } range, Text.Value: var text } ? new TextLines(text).PlaceOf(range.Start).Line : null;
}
