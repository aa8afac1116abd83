namespace FlatcarGen.Core.Yaml.Events;

/// <summary>Where a node stands, which decides what it may be.</summary>
internal enum NodePlace : byte
{
    /// <summary>Between brackets: no blocks.</summary>
    Flow,

    Block,

    /// <summary>Behind a key's or a value's mark: a sequence's dashes may stand in the column of the mapping.</summary>
    BlockEntry,
}
