using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>What few nodes have: an anchor or a tag, a place elsewhere, characters that somebody asked the places of.</summary>
internal sealed class NodeNotes
{
    /// <inheritdoc cref="YamlNode.Tag"/>
    public string Tag { get; init; } = "";

    /// <summary>Where the node's anchor or tag begins.</summary>
    public int? Start { get; init; }

    /// <summary>Why the node is not what the text says.</summary>
    public YamlProblem? Problem { get; init; }

    /// <inheritdoc cref="YamlNode.AliasRange"/>
    public TextRange? Alias { get; init; }

    /// <inheritdoc cref="YamlNode.Around"/>
    public YamlNode? Around { get; init; }

    /// <inheritdoc cref="YamlScalar.Declaration"/>
    public DeclaredText? Declaration { get; init; }

    /// <inheritdoc cref="YamlScalar.DeclaredParts"/>
    public IReadOnlyList<DeclaredText> DeclaredParts { get; init; } = [];

    /// <summary>What <see cref="YamlScalar.MappedText"/> has found out.</summary>
    public MappedText? Mapped { get; set; }
}
