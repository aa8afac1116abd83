namespace FlatcarGen.Core.Yaml.Events;

/// <summary>A node that may turn out to be a key, if a <c>:</c> follows.</summary>
internal struct KeyCandidate
{
    /// <summary>Whether there is one, as far as is known.</summary>
    public bool IsPossible;

    /// <summary>Whether it must be one, as a block mapping's next key stands at its place.</summary>
    public bool IsRequired;

    /// <summary>Whether its first token must not be used before it is known what it is.</summary>
    public bool IsAwaited;

    /// <summary>The number of its first token.</summary>
    public int Token;

    public int Position;
    public int Line;
    public int Column;

    /// <summary>How many characters stand before it.</summary>
    public int Characters;
}
