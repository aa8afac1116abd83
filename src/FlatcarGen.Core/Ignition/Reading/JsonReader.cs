using System.Globalization;
using System.Text;
using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Ignition.Reading;

/// <summary>Reads JSON into a tree: strings are scalars that are not plain, numbers and words are plain ones.</summary>
internal sealed class JsonReader
{
    /// <summary>How deep values may lie in each other; no config is a tenth as deep.</summary>
    private const int MaxDepth = 200;

    private readonly string _text;
    private int _at;
    private int _depth;

    private JsonReader(string text) => _text = text;

    /// <summary>The tree; null for a text that is no JSON, or deeper than any config.</summary>
    public static YamlNode? Read(string text) => GoJson.IsValid(text) ? new JsonReader(text).ReadValue() : null;

    private YamlNode? ReadValue()
    {
        SkipBlanks();
        if (_depth >= MaxDepth)
            return null;
        _depth++;
        YamlNode? value = _text[_at] switch
        {
            '{' => ReadObject(),
            '[' => ReadArray(),
            '"' => YamlScalar.String(ReadString()),
            _ => ReadWord(),
        };
        _depth--;
        return value;
    }

    private YamlMapping? ReadObject()
    {
        var mapping = new YamlMapping();
        while (NextItem('}'))
        {
            var key = ReadString();
            SkipBlanks();
            _at++;
            if (ReadValue() is not { } value)
                return null;
            mapping.Set(YamlScalar.String(key), value);
        }

        return mapping;
    }

    private YamlSequence? ReadArray()
    {
        var items = new YamlSequence();
        while (NextItem(']'))
        {
            if (ReadValue() is not { } value)
                return null;
            items.Add(value);
        }

        return items;
    }

    /// <summary>Steps over the opening bracket or a comma; false behind the closing bracket.</summary>
    private bool NextItem(char close)
    {
        SkipBlanks();
        if (_text[_at] != close)
            _at++;
        SkipBlanks();
        if (_text[_at] != close)
            return true;
        _at++;
        return false;
    }

    private YamlScalar ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && ",]} \t\r\n".IndexOf(_text[_at]) < 0)
            _at++;
        return YamlScalar.Plain(_text.Substring(start, _at - start));
    }

    private string ReadString()
    {
        var value = new StringBuilder();
        for (_at++; _text[_at] != '"'; _at++)
        {
            if (_text[_at] == '\\')
                value.Append(ReadEscape());
            else
                value.Append(_text[_at]);
        }

        _at++;
        return value.ToString();
    }

    private char ReadEscape()
    {
        _at++;
        if (_text[_at] != 'u')
            return "bfnrt".IndexOf(_text[_at]) is >= 0 and var known ? "\b\f\n\r\t"[known] : _text[_at];
        var code = int.Parse(_text.Substring(_at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        _at += 4;
        return (char)code;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
            _at++;
    }
}
