using FlatcarGen.Conformance.Butane.Fuzz.Values;

namespace FlatcarGen.Conformance.Butane.Fuzz.Mutations;

/// <summary>Moves whole lines about.</summary>
internal static class LineMutations
{
    public static readonly Action<List<string>, Random>[] All =
    [
        Delete, DeleteBlock, Duplicate, DuplicateBlock, Move, Swap, Indent, IndentBlock, Blank,
    ];

    private static void Delete(List<string> lines, Random random) => lines.RemoveAt(random.Next(lines.Count));

    private static void DeleteBlock(List<string> lines, Random random)
    {
        var (start, count) = Block(lines, random);
        lines.RemoveRange(start, count);
    }

    private static void Duplicate(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        lines.Insert(random.OneIn(2) ? at : random.Next(lines.Count), lines[at]);
    }

    private static void DuplicateBlock(List<string> lines, Random random)
    {
        var (start, count) = Block(lines, random);
        lines.InsertRange(start + count, lines.GetRange(start, count));
    }

    private static void Move(List<string> lines, Random random)
    {
        var line = lines[random.Next(lines.Count)];
        lines.Remove(line);
        lines.Insert(random.Next(lines.Count + 1), line);
    }

    private static void Swap(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        var other = random.OneIn(2) ? Math.Min(at + 1, lines.Count - 1) : random.Next(lines.Count);
        (lines[at], lines[other]) = (lines[other], lines[at]);
    }

    private static void Indent(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        lines[at] = Shift(lines[at], random.Pick([-4, -2, -1, 1, 2, 4]));
    }

    private static void IndentBlock(List<string> lines, Random random)
    {
        var (start, count) = Block(lines, random);
        var by = random.Pick([-2, -1, 1, 2, 4]);
        for (var i = start; i < start + count; i++)
            lines[i] = Shift(lines[i], by);
    }

    private static void Blank(List<string> lines, Random random) =>
        lines.Insert(random.Next(lines.Count + 1), random.Pick(["", " ", "    ", "# comment", "  # comment", "\t", "#", "  \t "]));

    private static string Shift(string line, int by) =>
        by > 0 ? new string(' ', by) + line : line[Math.Min(-by, Lines.IndentOf(line))..];

    /// <summary>A line and those below that are indented more.</summary>
    private static (int Start, int Count) Block(List<string> lines, Random random)
    {
        var start = random.Next(lines.Count);
        return (start, Lines.BlockAt(lines, start));
    }
}
