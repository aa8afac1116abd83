namespace FlatcarGen.Core.Templating;

/// <summary>A range of a finished text that becomes something else once the values are known.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Placeholder">The name of the value that takes its place; null where <paramref name="Literal"/> does.</param>
/// <param name="Literal">The characters that an escape stands for.</param>
/// <param name="Quoting">How the value has to be written there.</param>
public readonly record struct Mark(int Start, int Length, string? Placeholder, string Literal, Quoting Quoting);
