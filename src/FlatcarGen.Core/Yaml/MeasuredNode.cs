namespace FlatcarGen.Core.Yaml;

/// <summary>A tree with its size, so that an alias to it can be judged before it is followed.</summary>
/// <param name="Node">The top.</param>
/// <param name="Count">How many nodes it has, itself included.</param>
/// <param name="Height">How many levels it has, its own included.</param>
internal readonly record struct MeasuredNode(YamlNode Node, int Count = 1, int Height = 1);
