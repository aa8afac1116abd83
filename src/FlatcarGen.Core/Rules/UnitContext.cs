using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules;

/// <summary>What is known of the machine that a unit runs on.</summary>
/// <param name="platform">Its platform, if that is known.</param>
/// <param name="units">The units that the same configuration declares, this one included; empty where only the one is known.</param>
public sealed class UnitContext(MetadataPlatform? platform, IReadOnlyList<UnitSubject> units)
{
    private Dictionary<string, UnitSubject>? _byName;
    private Dictionary<string, MachineFile>? _byPath;
    private ILookup<string, UnitSubject>? _before;

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

    /// <summary>The units that say <c>Before=</c> of another.</summary>
    public IEnumerable<UnitSubject> SayingBefore(string unitName)
    {
        _before ??= Units.SelectMany(unit => unit.Entries("Unit", "Before").Select(name => (name, unit)))
            .ToLookup(pair => pair.name, pair => pair.unit, StringComparer.Ordinal);
        return _before[unitName];
    }

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
