namespace FlatcarGen.Core.Yaml.Events;

/// <summary>One step through a YAML text. Positions count its UTF-16 code units.</summary>
internal readonly record struct YamlEvent(YamlEventKind Kind)
{
    /// <summary>Where it begins, with a node's anchor and tag.</summary>
    public int Start { get; init; }

    /// <summary>Where a node itself begins, behind its anchor and tag.</summary>
    public int ContentStart { get; init; }

    /// <summary>Where it ends: of a block scalar, the end of its last line.</summary>
    public int End { get; init; }

    /// <summary>What a scalar says, escapes undone; an alias's name.</summary>
    public string Value { get; init; } = "";

    /// <summary>A node's anchor; empty for none.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>A node's tag, its handle replaced by what it stands for; empty for none.</summary>
    public string Tag { get; init; } = "";

    /// <summary>How a scalar is written.</summary>
    public YamlStyle Style { get; init; }

    /// <summary>How a collection is written.</summary>
    public CollectionForm Form { get; init; }
}
