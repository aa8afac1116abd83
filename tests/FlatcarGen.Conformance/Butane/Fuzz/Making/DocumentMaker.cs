using FlatcarGen.Conformance.Butane.Fuzz.Schema;
using FlatcarGen.Conformance.Butane.Fuzz.Values;

namespace FlatcarGen.Conformance.Butane.Fuzz.Making;

/// <summary>Makes documents of the keys that there are.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="mistakes">How many of a hundred values are to be wrong.</param>
internal sealed class DocumentMaker(Random random, int mistakes)
{
    public MapNode Make()
    {
        var root = Object("Root", depth: 0);
        // Without a version nothing else is looked at.
        foreach (var key in mistakes == 0 || !random.OneIn(15) ? ["version", "variant"] : Array.Empty<string>())
        {
            root.Entries.RemoveAll(entry => entry.Key == key);
            root.Entries.Insert(0, KeyValuePair.Create(key, (Node)new ScalarNode(random.Pick(ValidValues.Raw[key]), IsRaw: true)));
        }
        if (root.Entries.Count < 3)
            Add(root, random.Pick(["storage", "storage", "systemd", "passwd"]));
        return root;
    }

    /// <summary>A value for a field.</summary>
    public Node ValueOf(Field field, int depth)
    {
        if (mistakes > 0 && random.Next(400) < mistakes)
            return new ScalarNode(YamlOddities.Any(random), IsRaw: true);
        if (!field.IsList)
            return One(field, depth);
        var count = random.Next(10) switch { 0 when mistakes > 0 => 0, < 6 => 1, < 9 => 2, _ => 3 };
        return new ListNode([.. Enumerable.Range(0, count).Select(_ => One(field, depth))]);
    }

    private void Add(MapNode root, string key)
    {
        root.Entries.RemoveAll(entry => entry.Key == key);
        root.Entries.Add(KeyValuePair.Create(key, ValueOf(FlatcarSchema.Fields("Root").First(field => field.Key == key), depth: 0)));
    }

    private Node One(Field field, int depth) =>
        field.IsObject ? Object(field.Kind, depth + 1) : ValueSource.Make(field.Kind, random, mistakes);

    private MapNode Object(string name, int depth)
    {
        var fields = name == "Resource" && random.Next(100) >= mistakes ? ResourceFields() : FlatcarSchema.Fields(name);
        // Few of many keys, so that objects do not fail for too many reasons at once.
        var chance = depth == 0 ? 40 : 25;
        var entries = fields
            .Where(field => field.IsNeeded ? random.Next(100) >= mistakes / 4 : random.Next(100) < chance && IsLikely(field))
            .Select(field => KeyValuePair.Create(field.Key, ValueOf(field, depth)))
            .ToList();
        if (mistakes > 0 && random.Next(200) < mistakes)
            entries.Add(KeyValuePair.Create(random.Pick(FlatcarSchema.AllKeys), (Node)ValueSource.Make("text", random, mistakes)));
        if (random.OneIn(4))
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(entries));
        return new MapNode(entries);
    }

    /// <summary>Clevis alone makes any document wrong.</summary>
    private bool IsLikely(Field field) => field.Kind != "Clevis" || mistakes > 0;

    /// <summary>One way to say what is in a file, and now and then what belongs to it.</summary>
    private IReadOnlyList<Field> ResourceFields()
    {
        var way = random.Next(4) switch { 0 => "source", 1 => "local", _ => "inline" };
        return
        [
            .. FlatcarSchema.Fields("Resource")
                .Where(field => field.Key == way
                    || (field.Key is "http_headers" or "compression" && way == "source")
                    || (field.Key == "verification" && (way == "source" || random.OneIn(4))))
                .Select(field => field with { IsNeeded = field.Key == way }),
        ];
    }
}
