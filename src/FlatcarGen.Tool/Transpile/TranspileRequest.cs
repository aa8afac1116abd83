namespace FlatcarGen.Tool.Transpile;

/// <summary>What <c>flatcargen transpile</c> is asked for.</summary>
internal sealed record TranspileRequest
{
    public bool ShowVersion { get; init; }

    /// <summary>The document's path; null for standard input.</summary>
    public string? Input { get; init; }

    /// <summary>Whether it was given in the way of old.</summary>
    public bool IsInputDeprecated { get; init; }

    /// <summary>The config's path; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The folder of local files; null where there is none.</summary>
    public string? FilesDir { get; init; }

    /// <summary>When to colour messages.</summary>
    public string? Color { get; init; }

    public bool IsCheck { get; init; }

    public bool IsPretty { get; init; }

    public bool IsStrict { get; init; }

    public bool HasRawErrors { get; init; }
}
