using FlatcarGen.Conformance.Butane.Fuzz.Making;
using FlatcarGen.Conformance.Butane.Fuzz.Schema;
using FlatcarGen.Conformance.Butane.Fuzz.Values;

namespace FlatcarGen.Conformance.Butane.Fuzz.Mutations;

/// <summary>Gives keys other values.</summary>
internal static class ValueMutations
{
    public static readonly Action<List<string>, Random>[] All =
    [
        Odd, Odd, Fitting, Fitting, Unfitting, OfAnother, Quote, Drop, Literal, Tag,
    ];

    private static void Odd(List<string> lines, Random random) => Replace(lines, random, (_, _) => YamlOddities.Any(random));

    /// <summary>Another value of the key's kind, right or wrong.</summary>
    private static void Fitting(List<string> lines, Random random) =>
        Replace(lines, random, (key, old) => Made(key, random, mistakes: 70) ?? old);

    private static void Unfitting(List<string> lines, Random random) =>
        Replace(lines, random, (_, old) => Made(random.Pick(FlatcarSchema.AllKeys), random, mistakes: 30) ?? old);

    private static void OfAnother(List<string> lines, Random random)
    {
        var others = Lines.WithKeys(lines);
        if (others.Count == 0)
            return;
        var (line, _, _, value) = random.Pick(others);
        var other = lines[line][value..];
        Replace(lines, random, (_, _) => other);
    }

    private static void Quote(List<string> lines, Random random) => Replace(lines, random, (_, old) => random.Next(5) switch
    {
        0 => $"\"{old}\"",
        1 => $"'{old}'",
        2 => old.Trim('"', '\''),
        3 => old.TrimEnd('"', '\''),
        _ => old + random.Pick(["\"", "'", " x", " #x", "#x", ":", " ", "\t", "\\"]),
    });

    private static void Drop(List<string> lines, Random random) => Replace(lines, random, (_, _) => "");

    private static void Literal(List<string> lines, Random random) => Replace(lines, random, (_, old) =>
        random.Pick(["|", "|-", "|+", ">", ">-", "|2", "|1", ">1-", "|9", "|0", "| x", "|#", "|-2"])
        + "\n" + new string(' ', random.Next(12)) + old);

    private static void Tag(List<string> lines, Random random) => Replace(lines, random, (_, old) => random.Pick(
        ["!!str ", "!!int ", "!!bool ", "!!float ", "!!null ", "!!binary ", "!!seq ", "!!map ", "!x ", "! ", "!!timestamp ", "&a "])
        + old);

    private static string? Made(string key, Random random, int mistakes)
    {
        var fields = FlatcarSchema.FieldsByKey[key].Where(field => !field.IsObject).ToList();
        return fields.Count == 0 ? null : ValueSource.Make(random.Pick(fields).Kind, random, mistakes) switch
        {
            { IsRaw: true } raw => raw.Text,
            var text => new ScalarStyler(random).Flow(text.Text),
        };
    }

    private static void Replace(List<string> lines, Random random, Func<string, string, string> value)
    {
        var places = Lines.WithKeys(lines);
        if (places.Count == 0)
            return;
        var (at, key, keyEnd, start) = random.Pick(places);
        var line = lines[at];
        var before = start > keyEnd && line[..start].EndsWith(':') ? line[..start] + " " : line[..start];
        lines[at] = before + value(line[key..keyEnd].Trim('"', '\''), line[start..]);
        // What stands below a value that it does not go with would be a mistake of syntax, and hide all else.
        if (lines[at].Length > start && random.Next(10) > 0)
            lines.RemoveRange(at + 1, Lines.BlockAt(lines, at) - 1);
    }
}
