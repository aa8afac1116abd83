namespace FlatcarGen.Core.Yaml;

/// <summary>How a scalar was written in the text it was read from.</summary>
public enum YamlStyle
{
    /// <summary>Made by code: the writer chooses.</summary>
    None,

    /// <summary>Without quotes.</summary>
    Plain,

    SingleQuoted,
    DoubleQuoted,

    /// <summary>A block scalar that keeps its line ends: <c>|</c>.</summary>
    Literal,

    /// <summary>A block scalar whose lines are joined: <c>&gt;</c>.</summary>
    Folded,
}
