namespace FlatcarGen.Core.Ignition;

/// <summary>A list of a config: texts (<see cref="string"/>, <see cref="BinaryText"/>), or <see cref="ConfigObject"/>s.</summary>
internal sealed class ConfigList(ConfigPath path)
{
    private Dictionary<int, ConfigPath>? _origins;

    public List<object> Items { get; } = [];

    /// <summary>Where a text comes from.</summary>
    public ConfigPath PathOf(int index) =>
        _origins is not null && _origins.TryGetValue(index, out var origin) ? origin : path.Child(index);

    /// <summary>Adds a text that comes from elsewhere.</summary>
    public void Add(string text, ConfigPath origin)
    {
        (_origins ??= [])[Items.Count] = origin;
        Items.Add(text);
    }
}
