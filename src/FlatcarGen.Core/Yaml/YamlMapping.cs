using System.Collections;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// A mapping, in the order in which its keys were put in. A key is known by its text: <c>1</c> and <c>"1"</c> are the same one.
/// </summary>
/// <example><c>new YamlMapping { ["kind"] = "ClusterConfiguration", ["kubernetesVersion"] = version }</c></example>
public sealed class YamlMapping : YamlNode, IReadOnlyCollection<YamlEntry>
{
    /// <summary>Up to here a walk over the entries is quicker than an index.</summary>
    private const int Few = 8;

    /// <summary>The last keys that code has used: the same few come again and again, and a scalar may stand in many places.</summary>
    private static readonly YamlScalar?[] LastKeys = new YamlScalar?[256];

    private readonly List<YamlEntry> _entries = [];
    private Dictionary<string, int>? _index;

    public int Count => _entries.Count;

    /// <summary>
    /// What is wrong with keys that were left out, with their values: they were there before, or are no scalars.
    /// They are among the problems of the document too.
    /// </summary>
    public IReadOnlyList<YamlProblem> KeyProblems { get; private set; } = [];

    public IReadOnlyList<YamlEntry> Entries => _entries;

    /// <summary>Reads as <see cref="Find"/>, writes as <see cref="Add(string, YamlNode?)"/>.</summary>
    public YamlNode? this[string key]
    {
        get => Find(key);
        set => Add(key, value);
    }

    /// <summary>The value under a key, or null where there is none.</summary>
    public YamlNode? Find(string key) => IndexOf(key) is >= 0 and var at ? _entries[at].Value : null;

    /// <summary>The entry with a key, or null where there is none.</summary>
    public YamlEntry? FindEntry(string key) => IndexOf(key) is >= 0 and var at ? _entries[at] : null;

    public bool Contains(string key) => IndexOf(key) >= 0;

    /// <summary>
    /// Puts a value under a key: at the end, or in place of the value that the key has.
    /// Null leaves the mapping as it is (<see cref="YamlScalar.Null"/> is the value that says null).
    /// </summary>
    public YamlMapping Add(string key, YamlNode? value) => value is null ? this : Set(KeyOf(key), value);

    /// <summary>Puts a value under a key: at the end, or in place of the value that the key has.</summary>
    public YamlMapping Set(YamlScalar key, YamlNode value)
    {
        var at = IndexOf(key.Text);
        if (at >= 0)
        {
            _entries[at] = new(_entries[at].Key, value);
            return this;
        }

        _entries.Add(new(key, value));
        if (_index is not null)
            _index.Add(key.Text, _entries.Count - 1);
        else if (_entries.Count > Few)
            _index = Enumerable.Range(0, _entries.Count).ToDictionary(i => _entries[i].Key.Text, StringComparer.Ordinal);
        return this;
    }

    /// <summary>Gives back memory that is not needed where no more entries come.</summary>
    internal void Trim() => _entries.TrimExcess();

    /// <summary>Keeps the first few.</summary>
    internal void AddKeyProblem(YamlProblem problem)
    {
        if (KeyProblems.Count < YamlReader.MaxProblems)
            KeyProblems = [.. KeyProblems, problem];
    }

    public List<YamlEntry>.Enumerator GetEnumerator() => _entries.GetEnumerator();

    IEnumerator<YamlEntry> IEnumerable<YamlEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override YamlNode Copy()
    {
        var copy = new YamlMapping { Source = Source, Range = Range, Notes = Notes, KeyProblems = KeyProblems };
        foreach (var (key, value) in _entries)
            copy.Set(key, value.Copy());
        return copy;
    }

    private static YamlScalar KeyOf(string key)
    {
        var slot = key.Length == 0 ? 0 : ((key[0] * 31) + (key[key.Length - 1] * 7) + key.Length) % LastKeys.Length;
        if (LastKeys[slot] is { } last && last.KnownText == key)
            return last;
        return LastKeys[slot] = YamlScalar.String(key);
    }

    private int IndexOf(string key)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out var found) ? found : -1;
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key.Text == key)
                return i;
        }

        return -1;
    }
}
