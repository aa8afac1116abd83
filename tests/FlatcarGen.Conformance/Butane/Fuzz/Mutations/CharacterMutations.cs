using FlatcarGen.Conformance.Butane.Fuzz.Values;

namespace FlatcarGen.Conformance.Butane.Fuzz.Mutations;

/// <summary>Changes single characters, wherever they are.</summary>
internal static class CharacterMutations
{
    public static readonly Action<List<string>, Random>[] All = [Insert, Delete, Replace, Truncate];

    private static readonly string[] Characters =
    [
        " ", "  ", "-", "- ", ":", ": ", "#", " #", "\"", "'", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`", "?", "? ",
        "~", "<", "=", "\\", "/", ".", "0", "1", "9", "a", "_", "\t", "\n", "\n\n", "\r", "é", "ß", "日", "😀",
        "\u0000", "\u0001", "\u0007", "\u001b", "\u007f", "\u0080", "\u0085", "\u00a0", "\u200b", "\u2028", "\u2029", "\ufeff", "\ufffd",
        "\ufffe", "\uffff", "\u0300", "\u202e", "\ue000",
    ];

    private static void Insert(List<string> lines, Random random) =>
        Change(lines, random, (line, at) => line.Insert(at, random.Pick(Characters)));

    private static void Delete(List<string> lines, Random random) =>
        Change(lines, random, (line, at) => at < line.Length ? line.Remove(at, 1) : line);

    private static void Replace(List<string> lines, Random random) =>
        Change(lines, random, (line, at) => at < line.Length ? line.Remove(at, 1).Insert(at, random.Pick(Characters)) : line);

    private static void Truncate(List<string> lines, Random random) => Change(lines, random, (line, at) => line[..at]);

    private static void Change(List<string> lines, Random random, Func<string, int, string> change)
    {
        var at = random.Next(lines.Count);
        lines[at] = change(lines[at], random.Next(lines[at].Length + 1));
    }
}
