using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>What is to be said of a node with an anchor or a tag, or of one that stands for an alias.</summary>
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
}
