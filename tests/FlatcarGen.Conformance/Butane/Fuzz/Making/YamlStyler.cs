using System.Text;
using FlatcarGen.Conformance.Butane.Fuzz.Values;

namespace FlatcarGen.Conformance.Butane.Fuzz.Making;

/// <summary>Writes a document in one of the many ways that YAML has.</summary>
internal sealed class YamlStyler(Random random)
{
    private readonly StringBuilder _text = new();
    private readonly int _step = random.Next(4) switch { 0 => 4, 1 => 3, _ => 2 };
    private readonly bool _indentsLists = random.OneIn(2);
    private readonly int _flow = random.OneIn(3) ? 10 : 1;
    private readonly ScalarStyler _scalars = new(random);

    public string Write(MapNode root)
    {
        Block(root, 0);
        return _text.ToString();
    }

    private void Block(MapNode map, int indent)
    {
        foreach (var (key, value) in map.Entries)
        {
            _text.Append(' ', indent).Append(_scalars.Key(key)).Append(':');
            Value(value, indent, isInList: false);
        }
    }

    private void Value(Node value, int indent, bool isInList)
    {
        if (random.Next(100) < 2)
            _text.Append(' ').Append(random.Pick(["&a", "&b", "!!map", "!!seq", "!!str", "&a !!map", "!x"]));
        switch (value)
        {
            case ScalarNode scalar:
                Text(scalar, indent);
                break;
            case MapNode { Entries.Count: > 0 } map when random.Next(100) >= _flow:
                _text.Append(Comment()).Append('\n');
                Block(map, indent + _step);
                break;
            case ListNode { Items.Count: > 0 } list when random.Next(100) >= _flow:
                _text.Append(Comment()).Append('\n');
                List(list, _indentsLists || isInList ? indent + _step : indent);
                break;
            default:
                _text.Append(' ').Append(Flow(value)).Append(Comment()).Append('\n');
                break;
        }
    }

    private void List(ListNode list, int indent)
    {
        foreach (var item in list.Items)
        {
            _text.Append(' ', indent).Append('-');
            if (item is MapNode { Entries.Count: > 0 } map && random.Next(100) >= _flow)
            {
                // The first key on the line of the dash, the others below it.
                var at = _text.Length;
                Block(map, indent + 2);
                _text.Remove(at, indent + 1);
            }
            else
            {
                Value(item, indent, isInList: true);
            }
        }
    }

    private void Text(ScalarNode scalar, int indent)
    {
        if (scalar.IsRaw)
            _text.Append(' ').Append(scalar.Text).Append(Comment()).Append('\n');
        else
            _text.Append(' ').Append(_scalars.Block(scalar.Text, indent + _step)).Append('\n');
    }

    private string Flow(Node value) => value switch
    {
        MapNode map => "{" + string.Join(", ", map.Entries.Select(entry => $"{_scalars.Key(entry.Key)}: {Flow(entry.Value)}")) + "}",
        ListNode list => "[" + string.Join(", ", list.Items.Select(Flow)) + "]",
        ScalarNode { IsRaw: true } raw => raw.Text,
        ScalarNode scalar => _scalars.Flow(scalar.Text),
        _ => "",
    };

    private string Comment() => random.OneIn(40) ? random.Pick(["  # a comment", " #", " # é: x", "  "]) : "";
}
