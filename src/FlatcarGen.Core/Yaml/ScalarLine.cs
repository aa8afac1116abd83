namespace FlatcarGen.Core.Yaml;

/// <summary>The part of a line of a scalar's source that is in its text.</summary>
/// <param name="Start">Where it begins, behind the indentation.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsJoined">Whether an escaped line end joins it to the next line without anything in between.</param>
internal readonly record struct ScalarLine(int Start, int End, bool IsJoined = false);
