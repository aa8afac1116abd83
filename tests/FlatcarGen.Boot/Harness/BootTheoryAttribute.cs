namespace FlatcarGen.Boot.Harness;

/// <summary>A theory whose cases boot machines. Where that cannot be it is skipped, or fails where FLATCARGEN_REQUIRE_TOOLS is set (CI).</summary>
public sealed class BootTheoryAttribute : TheoryAttribute
{
    public BootTheoryAttribute() => Skip = BootFactAttribute.Reason;
}
