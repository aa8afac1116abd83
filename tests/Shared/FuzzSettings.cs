using System.Globalization;

namespace FlatcarGen.Tests.Shared;

/// <summary>How long to look for trouble.</summary>
internal static class FuzzSettings
{
    /// <summary>How many times as many cases as in an ordinary run.</summary>
    public const string Variable = "FLATCARGEN_FUZZ";

    /// <summary>The number of cases: what is given, or many times that.</summary>
    public static long Cases(int ordinarily) =>
        int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            ? (long)ordinarily * times
            : ordinarily;
}
