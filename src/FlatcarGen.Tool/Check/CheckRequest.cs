namespace FlatcarGen.Tool.Check;

/// <summary>What <c>flatcargen check</c> is asked for.</summary>
internal sealed record CheckRequest
{
    /// <summary>Files, directories, <c>-</c>.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>What the named files hold; null where their names tell.</summary>
    public string? Kind { get; init; }

    public bool AreTemplates { get; init; }

    public bool IsStrict { get; init; }

    public required string Format { get; init; }
}
