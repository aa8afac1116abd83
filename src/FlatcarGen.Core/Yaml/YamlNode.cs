using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// A node of a YAML tree: a mapping, a sequence or a scalar. A tree is a tree: no node stands in two places
/// (scalars cannot be changed and may), and none holds itself.
/// </summary>
public abstract class YamlNode
{
    private const int Nowhere = -1;

    private TextRange _range = new(Nowhere, 0);

    private protected YamlNode()
    {
    }

    /// <summary>The text that the node was read from; null for a node made by code.</summary>
    public MappedText? Source { get; internal set; }

    /// <summary>
    /// Where the node stands in <see cref="Source"/>, without its anchor and tag; null for a node made by code.
    /// What an alias stands for has the range of the anchored node.
    /// </summary>
    public TextRange? Range
    {
        get => _range.Start == Nowhere ? null : _range;
        internal set => _range = value ?? new(Nowhere, 0);
    }

    /// <summary>The tag as YAML resolves it (<c>tag:yaml.org,2002:int</c>, <c>!</c>, <c>!mine</c>); empty where none was written.</summary>
    public string Tag => Notes?.Tag ?? "";

    /// <summary>Where the alias stands that this is a copy for; null for a node that stands where it was written.</summary>
    public TextRange? AliasRange => Notes?.Alias;

    /// <summary>The place in the document itself: that of the alias for what it stands for, and with anchor and tag; null for a node made by code.</summary>
    public Place? PlaceInDocument =>
        AliasRange is { } alias && Source is { } text ? new Place(text.Source, text.ToSource(alias)) : PlaceAsWritten;

    /// <summary>The place with anchor and tag; null for a node made by code.</summary>
    internal Place? PlaceAsWritten =>
        Source is not { } text || Range is not { } range ? Place
        : new Place(text.Source, text.ToSource(TextRange.FromBounds(Notes?.Start ?? range.Start, range.End)));

    /// <summary>Why this stands in the place of an alias that leads nowhere; null for any other node.</summary>
    public YamlProblem? AliasProblem => Notes?.Problem;

    /// <summary>The node that an alias inside of it refers to; null for any other node.</summary>
    internal YamlNode? Around => Notes?.Around;

    /// <summary>What few nodes have; null for the others.</summary>
    internal NodeNotes? Notes { get; set; }

    /// <summary>What the user wrote, in whatever document around it; null where code made the node and nobody wrote it.</summary>
    public virtual Place? Place => Source is { } text && Range is { } range ? new Place(text.Source, text.ToSource(range)) : null;

    /// <summary>Whether the node says that there is no value: <c>null</c>, <c>~</c> or nothing at all.</summary>
    public virtual bool IsNull => false;

    /// <summary>A string; null is no node, which <see cref="YamlMapping.Add"/> and <see cref="YamlSequence.Add"/> leave out.</summary>
    public static implicit operator YamlNode?(string? text) => text is null ? null : YamlScalar.String(text);

    public static implicit operator YamlNode(TemplateText text) => YamlScalar.String(text);

    public static implicit operator YamlNode?(TemplateText? text) => text is { } known ? YamlScalar.String(known) : null;

    public static implicit operator YamlNode(bool value) => YamlScalar.Bool(value);

    public static implicit operator YamlNode?(bool? value) => value is { } known ? YamlScalar.Bool(known) : null;

    public static implicit operator YamlNode(long value) => YamlScalar.Int(value);

    public static implicit operator YamlNode?(long? value) => value is { } known ? YamlScalar.Int(known) : null;

    /// <summary>The same tree made anew; each node keeps its place.</summary>
    public abstract YamlNode Copy();

    /// <summary>A copy that stands for an alias.</summary>
    internal YamlNode CopyFor(TextRange alias)
    {
        var copy = Copy();
        if (ReferenceEquals(copy, this))
            copy = (YamlNode)MemberwiseClone();
        copy.Notes = new() { Tag = Tag, Start = Notes?.Start, Alias = alias };
        return copy;
    }
}
