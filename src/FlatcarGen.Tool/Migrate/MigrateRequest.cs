namespace FlatcarGen.Tool.Migrate;

/// <summary>What <c>flatcargen migrate</c> is asked for.</summary>
internal sealed record MigrateRequest
{
    /// <summary>The file, or <c>-</c>.</summary>
    public required string Input { get; init; }

    /// <summary>The migrated file's path; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether the file itself is changed.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>What the file holds; null where its name or its text tells.</summary>
    public string? Kind { get; init; }
}
