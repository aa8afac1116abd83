namespace FlatcarGen.Boot.Random.Tools;

/// <summary>Something that reads what a node's declaration comes to.</summary>
/// <param name="nodes">The nodes.</param>
/// <returns>For each what the tool does not like; null where it has nothing to say.</returns>
internal delegate IReadOnlyList<string?> Tool(IReadOnlyList<BuiltNode> nodes);
