using System.Globalization;

namespace FlatcarGen.Tests.Shared;

/// <summary>How long to look for trouble.</summary>
internal static class FuzzSettings
{
    /// <summary>How many times as many cases as in an ordinary run.</summary>
    public const string Variable = "FLATCARGEN_FUZZ";

    /// <summary>What chance begins with; for tests that do the same in each run unless told.</summary>
    public const string SeedVariable = "FLATCARGEN_FUZZ_SEED";

    /// <summary>The number of cases: what is given, or many times that.</summary>
    public static long Cases(int ordinarily) =>
        int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            ? (long)ordinarily * times
            : ordinarily;

    /// <summary>The seed: what is given, or the one of an ordinary run.</summary>
    public static uint Seed(uint ordinarily) =>
        uint.TryParse(Environment.GetEnvironmentVariable(SeedVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : ordinarily;
}
