namespace FlatcarGen.Conformance.Butane.Fuzz.Making;

/// <summary>A made document, before it is written.</summary>
internal abstract record Node;

/// <param name="Entries">In the order in which they are written.</param>
internal sealed record MapNode(List<KeyValuePair<string, Node>> Entries) : Node;

internal sealed record ListNode(List<Node> Items) : Node;

/// <param name="Text">What the value is, or how it is written.</param>
/// <param name="IsRaw">Whether the text is YAML already.</param>
internal sealed record ScalarNode(string Text, bool IsRaw) : Node;
