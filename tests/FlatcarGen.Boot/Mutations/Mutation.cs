namespace FlatcarGen.Boot.Mutations;

/// <summary>A mistake, or what looks like one, as an edit of an original.</summary>
/// <param name="Name">What was done, in Markdown.</param>
/// <param name="Original">What is edited.</param>
/// <param name="Edits">The texts that are replaced, everywhere where they stand, and what by. Mostly one; two where one alone means nothing.</param>
public sealed record Mutation(string Name, Original Original, params Edit[] Edits)
{
    /// <summary>The rule that speaks of it at warning or error; null where none does.</summary>
    public string? Rule { get; init; }

    /// <summary>The condition under which it is booted, by its name in the table of faults: that under which it bites, or null if it always does.</summary>
    public string? Condition { get; init; }

    /// <summary>Other settings of the stubs and files of the machine, by path, on every boot; the original's boots have them, too.</summary>
    public IReadOnlyDictionary<string, string> Machine { get; init; } = new Dictionary<string, string>();

    /// <summary>Such as come of the edit itself: another platform, or another release of Flatcar. The original's boots do not have them.</summary>
    public IReadOnlyDictionary<string, string> DeclaredMachine { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether it goes wrong now in one way and now in another: systemd takes any of two jobs, say.</summary>
    public bool Varies { get; init; }

    public override string ToString() => Name;
}
