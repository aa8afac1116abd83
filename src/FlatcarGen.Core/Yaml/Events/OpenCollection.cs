namespace FlatcarGen.Core.Yaml.Events;

/// <summary>A collection whose end has not been read, or what is around all of them.</summary>
/// <param name="Step">What comes next in it.</param>
/// <param name="Start">Where it begins.</param>
internal readonly record struct OpenCollection(ReaderStep Step, int Start);
