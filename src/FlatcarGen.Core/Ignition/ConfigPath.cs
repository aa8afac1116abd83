using System.Globalization;

namespace FlatcarGen.Core.Ignition;

/// <summary>Where something stands in a document: keys and indexes from the root on.</summary>
internal sealed class ConfigPath
{
    private readonly string? _key;
    private readonly int _index;

    private ConfigPath(ConfigPath? parent, string? key, int index) => (Parent, _key, _index) = (parent, key, index);

    public static ConfigPath Root { get; } = new(null, null, 0);

    public ConfigPath? Parent { get; }

    /// <summary>The last key; null where the last step is an index.</summary>
    public string? Key => _key;

    /// <summary>The last index, where there is no <see cref="Key"/>.</summary>
    public int Index => _index;

    /// <summary>Whether it means the key itself and not its value.</summary>
    public bool IsOfKey { get; private init; }

    public ConfigPath Child(string key) => new(this, key, 0);

    public ConfigPath Child(int index) => new(this, null, index);

    /// <summary>The path of a key, for what is wrong with the key itself.</summary>
    public ConfigPath KeyChild(string key) => new(this, key, 0) { IsOfKey = true };

    /// <summary>Whether it leads from the root to a section, and on to what is under a key there.</summary>
    public bool IsUnder(string section, string key)
    {
        var step = this;
        while (step.Parent?.Parent?.Parent is not null)
            step = step.Parent;
        return step.Key == key && step.Parent?.Key == section;
    }

    /// <summary>The steps from the root on.</summary>
    public IReadOnlyList<ConfigPath> Steps()
    {
        var steps = new List<ConfigPath>();
        for (var step = this; step.Parent is not null; step = step.Parent)
            steps.Add(step);
        steps.Reverse();
        return steps;
    }

    /// <summary>As butane writes it: <c>$.storage.files.0.path</c>.</summary>
    public override string ToString() =>
        "$" + string.Concat(Steps().Select(step => "." + (step._key ?? step._index.ToString(CultureInfo.InvariantCulture))));
}
