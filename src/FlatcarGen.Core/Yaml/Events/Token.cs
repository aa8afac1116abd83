namespace FlatcarGen.Core.Yaml.Events;

/// <summary>A mark of YAML's own, a name or a scalar, or the begin or end of a block that indentation tells.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    /// <summary>A scalar's text, a name, a tag's handle (empty for a tag that is written in full), a version.</summary>
    public string Value { get; init; } = "";

    /// <summary>What follows a tag's handle, or what a handle stands for.</summary>
    public string Suffix { get; init; } = "";

    public YamlStyle Style { get; init; }

    /// <summary>Of a token that may turn out to begin a key: the brackets around it. Otherwise -1.</summary>
    public int KeyLevel { get; init; } = -1;
}
