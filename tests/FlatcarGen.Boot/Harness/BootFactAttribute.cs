namespace FlatcarGen.Boot.Harness;

/// <summary>A test that boots machines. Where that cannot be it is skipped, or fails where FLATCARGEN_REQUIRE_TOOLS is set (CI).</summary>
public sealed class BootFactAttribute : FactAttribute
{
    public BootFactAttribute() => Skip = Reason;

    internal static string? Reason { get; } =
        BootRequirements.Missing is { } missing && Environment.GetEnvironmentVariable("FLATCARGEN_REQUIRE_TOOLS") is null or ""
            ? $"needs {missing}"
            : null;
}
