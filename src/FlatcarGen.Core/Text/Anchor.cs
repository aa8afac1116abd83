namespace FlatcarGen.Core.Text;

/// <summary>
/// Where a text was written, as a ticket that only its issuer can redeem (a C# attribute argument, a constant, a file).
/// It takes no part in equality: a text that moved is still the same text, and nothing that depends on it has to be made anew.
/// </summary>
public readonly struct Anchor(int id) : IEquatable<Anchor>
{
    /// <summary>The ticket's number; 0 where nobody wrote the text.</summary>
    public int Id { get; } = id;

    public static Anchor None => default;

    public bool Equals(Anchor other) => true;

    public override bool Equals(object? obj) => obj is Anchor;

    public override int GetHashCode() => 0;
}
