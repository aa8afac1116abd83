namespace FlatcarGen.Tests.RealTools;

/// <summary>A test that needs a real program. Without it the test is skipped, or fails where FLATCARGEN_REQUIRE_TOOLS is set (CI).</summary>
public sealed class RealToolFactAttribute : FactAttribute
{
    public RealToolFactAttribute(params string[] programs)
    {
        var missing = programs.Where(program => !Shell.Has(program)).ToList();
        if (missing.Count > 0 && Environment.GetEnvironmentVariable("FLATCARGEN_REQUIRE_TOOLS") is null or "")
            Skip = $"needs {string.Join(", ", missing)}";
    }
}
