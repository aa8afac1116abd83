namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>A Butane document, put together from what a test is about.</summary>
internal static class ButaneCase
{
    public static string Of(params ButaneEntry[] entries) => string.Join('\n', [
        "variant: flatcar",
        "version: 1.1.0",
        .. entries.GroupBy(entry => entry.Section).SelectMany(section => Lists(section).Prepend(section.Key + ":")),
    ]);

    private static IEnumerable<string> Lists(IEnumerable<ButaneEntry> entries) => entries
        .GroupBy(entry => entry.List)
        .SelectMany(list => list.Select(entry => ButaneEntry.Indented(entry.Text, 4)).Prepend($"  {list.Key}:"));
}
