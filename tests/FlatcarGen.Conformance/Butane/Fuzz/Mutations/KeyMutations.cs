using FlatcarGen.Conformance.Butane.Fuzz.Making;
using FlatcarGen.Conformance.Butane.Fuzz.Schema;
using FlatcarGen.Conformance.Butane.Fuzz.Values;

namespace FlatcarGen.Conformance.Butane.Fuzz.Mutations;

/// <summary>Adds, renames and misspells keys.</summary>
internal static class KeyMutations
{
    public static readonly Action<List<string>, Random>[] All = [Add, Add, Add, Rename, Misspell, Odd, Complex];

    /// <summary>Somewhere, a key that belongs somewhere, with what belongs to it.</summary>
    private static void Add(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        var field = random.Pick(FlatcarSchema.FieldsByKey[random.Pick(FlatcarSchema.AllKeys)].ToList());
        var value = new DocumentMaker(random, random.OneIn(2) ? 0 : 40).ValueOf(field, depth: 2);
        var text = new YamlStyler(random).Write(new MapNode([KeyValuePair.Create(field.Key, value)]));
        var split = Lines.Split(lines[at]);
        var indent = new string(' ', split?.Key ?? Lines.IndentOf(lines[at]));
        lines.InsertRange(at + Lines.BlockAt(lines, at), text.TrimEnd('\n').Split('\n').Select(line => indent + line));
    }

    private static void Rename(List<string> lines, Random random) => Replace(lines, random, _ => random.Pick(FlatcarSchema.AllKeys));

    private static void Misspell(List<string> lines, Random random) => Replace(lines, random, key => random.Next(4) switch
    {
        0 => key.ToUpperInvariant(),
        1 when key.Length > 1 => key.Remove(random.Next(key.Length), 1),
        2 => key.Replace('_', '-'),
        _ => key.Insert(random.Next(key.Length + 1), random.Pick(["s", "_", "x", " "])),
    });

    private static void Odd(List<string> lines, Random random) => Replace(lines, random, _ => YamlOddities.Any(random));

    private static void Complex(List<string> lines, Random random) => Replace(lines, random, key => random.Pick(
    [
        $"? {key}\n", "? [a]\n", $"\"{key}\"", $"!!str {key}", $"&a {key}", "*a ", "[a]", "{a: b}", "<<", "\"<<\"", "!!merge <<", "!!int 1", "1",
        "true", "~", "", " ",
    ]));

    private static void Replace(List<string> lines, Random random, Func<string, string> name)
    {
        var places = Lines.WithKeys(lines).Where(place => place.KeyEnd > place.Key).ToList();
        if (places.Count == 0)
            return;
        var (at, key, keyEnd, _) = random.Pick(places);
        var line = lines[at];
        lines[at] = line[..key] + name(line[key..keyEnd]) + line[keyEnd..];
    }
}
