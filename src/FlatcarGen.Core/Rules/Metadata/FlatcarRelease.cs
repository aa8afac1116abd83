using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>The Flatcar release that a node declares.</summary>
internal static class FlatcarRelease
{
    /// <summary>The first number of <c>4459.2.0</c>; null where none is declared, or not as a release.</summary>
    public static int? MajorOf(NodePlan plan) =>
        plan.Settings.FlatcarVersion is { } version
        && int.TryParse(version.Value.Split('.')[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var major)
            ? major
            : null;
}
