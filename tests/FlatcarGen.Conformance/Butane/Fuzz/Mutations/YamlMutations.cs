using FlatcarGen.Conformance.Butane.Fuzz.Values;

namespace FlatcarGen.Conformance.Butane.Fuzz.Mutations;

/// <summary>Brings in what YAML has beside lists, maps and scalars.</summary>
internal static class YamlMutations
{
    public static readonly Action<List<string>, Random>[] All =
    [
        AnchorAndAlias, AnchorAndAlias, Merge, Merge, Marker, Tabs, LineEnds, ByteOrderMark, Flow,
    ];

    private static readonly string[] Merged =
    [
        "{mode: 0600, path: /m}", "{name: x.service}", "[{overwrite: true}, {path: /z}]", "x", "[]", "~", "[[]]", "[{mode: 0644}, x]",
        "{<<: {mode: 0640}}", "&c {mode: 0600, mode: 0644}", "{1: 2, [a]: b}", "!!map {path: /x}",
    ];

    private static readonly string[] Markers =
    [
        "---", "...", "--- ", "--- x", "---\n---", "%YAML 1.1", "%YAML 1.2\n---", "%YAML 2.0\n---", "%TAG !e! tag:x,2000:\n---",
        "%FOO bar\n---", "--- # c", "---\n...", "--- !!map", "--- &a", "---x",
    ];

    /// <summary>Names a value, and takes it again elsewhere.</summary>
    private static void AnchorAndAlias(List<string> lines, Random random)
    {
        var name = random.Pick(["a", "b", "x1"]);
        var anchored = AnchorSomewhere(lines, random, name);
        if (anchored < 0)
            return;
        for (var i = random.Next(3); i >= 0; i--)
        {
            var places = Lines.WithKeys(lines).Where(place => place.Line > anchored || random.OneIn(10)).ToList();
            if (places.Count == 0)
                return;
            var (at, _, keyEnd, value) = random.Pick(places);
            if (value <= keyEnd)
                lines[at] = lines[at][..value] + "*" + name;
            else
                ReplaceBlock(lines, at, lines[at][..(keyEnd + 1)] + " *" + name);
        }
    }

    private static void Merge(List<string> lines, Random random)
    {
        var name = random.Pick(["a", "b"]);
        var anchored = random.OneIn(3) ? -1 : AnchorSomewhere(lines, random, name);
        var places = Lines.WithKeys(lines).Where(place => place.KeyEnd > place.Key && (place.Line > anchored || random.OneIn(10))).ToList();
        if (places.Count == 0)
            return;
        var (at, key, _, _) = random.Pick(places);
        var merged = anchored >= 0
            ? random.Pick([$"*{name}", $"*{name}", $"[*{name}]", $"[*{name}, *{name}]", $"[{{mode: 0601}}, *{name}]"])
            : random.Pick(Merged);
        var line = new string(' ', key) + random.Pick(["<<", "<<", "<<", "\"<<\"", "!!merge <<", "!!str <<"]) + ": " + merged;
        lines.Insert(random.OneIn(3) ? at : at + Lines.BlockAt(lines, at), line);
    }

    private static void Marker(List<string> lines, Random random) => lines.Insert(
        random.OneIn(2) ? 0 : random.Next(lines.Count + 1),
        random.Pick(Markers));

    private static void Tabs(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        var line = lines[at];
        lines[at] = random.Next(4) switch
        {
            0 => "\t" + line,
            1 => line + "\t",
            2 => line.Replace(": ", ":\t"),
            _ => new string('\t', Lines.IndentOf(line) / 2) + line.TrimStart(' '),
        };
    }

    private static void LineEnds(List<string> lines, Random random)
    {
        var end = random.Pick(["\r", "\r", "\r", "\r", "\u0085", "\u2028", "\r\r", " \r"]);
        if (random.OneIn(2))
        {
            for (var i = 0; i < lines.Count; i++)
                lines[i] += end;
        }
        else
        {
            lines[random.Next(lines.Count)] += end;
        }
    }

    private static void ByteOrderMark(List<string> lines, Random random)
    {
        var at = random.OneIn(2) ? random.Next(lines.Count) : 0;
        lines[at] = "\ufeff" + lines[at];
    }

    /// <summary>Puts the lines of a block into one.</summary>
    private static void Flow(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        var count = Lines.BlockAt(lines, at);
        var below = string.Join(", ", lines.Skip(at + 1).Take(count - 1).Select(line => line.Trim()));
        lines.RemoveRange(at + 1, count - 1);
        lines[at] += random.Pick([$" {{{below}}}", $" [{below}]", $" [{{{below.TrimStart('-')}}}]"]);
    }

    private static int AnchorSomewhere(List<string> lines, Random random, string name)
    {
        var places = Lines.WithKeys(lines);
        if (places.Count == 0)
            return -1;
        var (at, _, _, value) = random.Pick(places);
        lines[at] = lines[at][..value].TrimEnd() + $" &{name} " + lines[at][value..];
        return at;
    }

    private static void ReplaceBlock(List<string> lines, int at, string line)
    {
        lines.RemoveRange(at, Lines.BlockAt(lines, at));
        lines.Insert(at, line);
    }
}
