using System.Collections.Concurrent;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Machines;

/// <summary>What is known of the machine that a unit runs on.</summary>
/// <param name="platform">Its platform, if that is known.</param>
/// <param name="units">The units that the same configuration declares, this one included; empty where only the one is known.</param>
public sealed class UnitContext(MetadataPlatform? platform, IReadOnlyList<UnitSubject> units)
{
    private static readonly string[] Starters = [".timer", ".path", ".socket"];

    private readonly ConcurrentDictionary<object, object> _once = [];
    private Dictionary<string, UnitSubject>? _byName;
    private Dictionary<string, MachineFile>? _byPath;

    /// <summary>Nothing is known.</summary>
    public static UnitContext Unknown { get; } = new(null, []);

    public MetadataPlatform? Platform => platform;

    public IReadOnlyList<UnitSubject> Units => units;

    /// <summary>The files that the same configuration declares, as far as they are known.</summary>
    public IReadOnlyList<MachineFile> Files { get; init; } = [];

    public UnitSubject? Find(string unitName)
    {
        _byName ??= Index(Units, unit => unit.Name);
        return _byName.TryGetValue(unitName, out var found) ? found : null;
    }

    public MachineFile? FindFile(string path)
    {
        _byPath ??= Index(Files, file => file.Path.Value);
        return _byPath.TryGetValue(path, out var found) ? found : null;
    }

    /// <summary>What a file of the same configuration holds; null where there is none, or its text is elsewhere.</summary>
    public MappedText? ContentsOf(string? path) => path is null ? null : FindFile(path)?.Contents;

    /// <summary>
    /// Whether a unit of another type starts this one by its name, as <c>a.timer</c> starts <c>a.service</c>: a timer, a path or a socket, or
    /// one of the types that are asked for.
    /// </summary>
    public bool HasStarter(string unitName, params string[] types)
    {
        var stem = unitName.Substring(0, Math.Max(0, unitName.LastIndexOf('.')));
        return (types.Length == 0 ? Starters : types).Any(type => stem + type != unitName && Find(stem + type) is not null);
    }

    /// <summary>The units that say <c>Before=</c> of another.</summary>
    public IEnumerable<UnitSubject> SayingBefore(string unitName) => Naming("Before", unitName);

    /// <summary>The units that name another in a list of [Unit].</summary>
    public IEnumerable<UnitSubject> Naming(string key, string unitName) => Once(
        key,
        context => context.Units.SelectMany(unit => unit.Entries("Unit", key).Select(name => (name, unit)))
            .ToLookup(pair => pair.name, pair => pair.unit, StringComparer.Ordinal))[unitName];

    /// <summary>
    /// Something about all units together, found out once for all that ask: rules are asked about one unit after the other, and would walk
    /// over all of them each time.
    /// </summary>
    /// <param name="asked">What is asked; a rule asks by itself.</param>
    /// <param name="find">Finds it out.</param>
    public T Once<T>(object asked, Func<UnitContext, T> find)
        where T : notnull => (T)_once.GetOrAdd(asked, _ => find(this));

    private static Dictionary<string, T> Index<T>(IReadOnlyList<T> items, Func<T, string> keyOf)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!index.ContainsKey(keyOf(item)))
                index.Add(keyOf(item), item);
        }

        return index;
    }
}
