namespace FlatcarGen.Core.Yaml.Events;

/// <summary>What a reader expects next: in a document, and in the innermost collection that is open.</summary>
internal enum ReaderStep : byte
{
    StreamStart,
    FirstDocument,
    NextDocument,
    BareDocumentContent,
    DocumentContent,
    DocumentEnd,
    Nothing,

    BlockItem,

    /// <summary>An item whose <c>-</c> stands below its key.</summary>
    UnindentedItem,
    BlockKey,
    BlockValue,

    FirstFlowItem,
    FlowItem,
    PairKey,
    PairValue,
    PairEnd,

    FirstFlowKey,
    FlowKey,
    FlowValue,

    /// <summary>The value of a key that stands alone between braces.</summary>
    FlowNoValue,
}
