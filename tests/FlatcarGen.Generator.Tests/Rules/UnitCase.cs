namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>A class that declares one unit, in a regular literal.</summary>
internal static class UnitCase
{
    public static string Of(string unit, string name = "a.service") =>
        $$"""
        static class Pieces
        {
            [Unit("{{name}}")]
            const string Unit = "{{Escape(unit)}}";
        }
        """;

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal);
}
