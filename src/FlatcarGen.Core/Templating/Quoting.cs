namespace FlatcarGen.Core.Templating;

/// <summary>
/// What a value has to become where its placeholder stands. Emitters note it, so that a value that is filled in later
/// means the same as one that was known when the text was made.
/// </summary>
/// <param name="Kind">The kind of place.</param>
/// <param name="Indent">For <see cref="QuotingKind.Block"/>: the number of spaces in front of each further line.</param>
public readonly record struct Quoting(QuotingKind Kind, int Indent = 0)
{
    /// <summary>The value stands as it is.</summary>
    public static Quoting Raw => default;

    /// <summary>The value stands inside a double-quoted YAML scalar.</summary>
    public static Quoting DoubleQuoted => new(QuotingKind.DoubleQuoted);

    /// <summary>The value stands inside a YAML block scalar whose lines are indented.</summary>
    public static Quoting Block(int indent) => new(QuotingKind.Block, indent);
}

public enum QuotingKind
{
    Raw,
    DoubleQuoted,
    Block,
}
