using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// A node of a YAML tree: a mapping, a sequence or a scalar. A tree is a tree: no node stands in two places
/// (scalars cannot be changed and may), and none holds itself.
/// </summary>
public abstract class YamlNode
{
    private protected YamlNode()
    {
    }

    /// <summary>
    /// Where the node stands in the text it was read from, without its anchor and tag; null for a node made by code.
    /// What an alias stands for has the range of the anchored node.
    /// </summary>
    public TextRange? Range { get; internal set; }

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

    /// <summary>The same tree made anew, ranges included.</summary>
    public YamlNode Copy() => Copy(keepRanges: true);

    /// <summary>The same tree made anew, as if by code: without ranges.</summary>
    public YamlNode Detach() => Copy(keepRanges: false);

    internal abstract YamlNode Copy(bool keepRanges);
}
