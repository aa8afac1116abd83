namespace FlatcarGen.Core.Yaml.Events;

/// <summary>How a sequence or a mapping is written.</summary>
internal enum CollectionForm : byte
{
    /// <summary>By indentation.</summary>
    Block,

    /// <summary>In brackets or braces of its own.</summary>
    Bracketed,

    /// <summary>A mapping of one pair that is an item between brackets: <c>[key: value]</c>.</summary>
    Pair,
}
