using System.Collections;

namespace FlatcarGen.Core.Yaml;

/// <summary>A list of nodes.</summary>
/// <example><c>new YamlSequence { "10.244.0.0/16", "fd00:10:244::/56" }</c></example>
public sealed class YamlSequence : YamlNode, IReadOnlyList<YamlNode>
{
    private readonly List<YamlNode> _items = [];

    public YamlSequence()
    {
    }

    public YamlSequence(IEnumerable<YamlNode> items) => _items.AddRange(items);

    public int Count => _items.Count;

    public YamlNode this[int index] => _items[index];

    /// <summary>Puts an item at the end; null leaves the list as it is.</summary>
    public YamlSequence Add(YamlNode? item)
    {
        if (item is not null)
            _items.Add(item);
        return this;
    }

    public IEnumerator<YamlNode> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override YamlNode Copy() =>
        new YamlSequence(_items.Select(item => item.Copy())) { Source = Source, Range = Range, Notes = Notes };
}
