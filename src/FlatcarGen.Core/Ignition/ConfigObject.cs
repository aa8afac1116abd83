using System.Text;
using FlatcarGen.Core.Ignition.Schema;
using FlatcarGen.Core.Ignition.Translating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Ignition;

/// <summary>
/// An object of a config. It is read from a Butane document and then made into what Ignition has in its place. A value is a
/// <see cref="string"/>, the <see cref="YamlScalar"/> of a block, a <see cref="BinaryText"/>, a <see cref="DataSource"/>, a
/// <see cref="long"/>, a <see cref="bool"/>, a <see cref="ConfigObject"/>, a <see cref="ConfigList"/>, or <see cref="Unknown"/>.
/// </summary>
internal sealed class ConfigObject(ObjectType type, ConfigPath path)
{
    /// <summary>Stands for anything but a text that is known later alone.</summary>
    public static readonly object Unknown = new();

    private readonly object?[] _values = new object?[type.Fields.Count];
    private Dictionary<string, ConfigPath>? _origins;

    public ObjectType Type => type;

    /// <summary>Whose names its paths are made of.</summary>
    public Spelling Spelling { get; init; }

    /// <summary>Where in the Butane document it comes from.</summary>
    public ConfigPath Path => path;

    /// <summary>Where butane says of a field that nobody wrote that it is; null where that is in <see cref="Path"/>.</summary>
    public ConfigPath? PathOfMissing { get; set; }

    public object? this[int index] => _values[index];

    public void Set(string field, object? value, ConfigPath? origin = null)
    {
        _values[type.IndexOf(field)] = value;
        if (origin is not null)
            (_origins ??= new(StringComparer.Ordinal))[field] = origin;
    }

    public void Set(int index, object? value) => _values[index] = value;

    public bool Has(string field) => _values[type.IndexOf(field)] is not null;

    /// <summary>Whether a field has a text that is not empty.</summary>
    public bool HasText(string field) =>
        _values[type.IndexOf(field)] is string { Length: > 0 } or BinaryText { Bytes.Length: > 0 } or YamlScalar;

    /// <summary>The text of a field; null where there is none. Parts that are known later alone are <see cref="MappedText.Unknown"/>.</summary>
    public string? Text(string field) => TextOf(_values[type.IndexOf(field)]);

    /// <summary>The bytes that the text of a field stands for; null where there is none.</summary>
    public byte[]? Bytes(string field) => BytesOf(_values[type.IndexOf(field)]);

    /// <summary>The number in a field; null where there is none, or none that is known yet.</summary>
    public long? Integer(string field) => _values[type.IndexOf(field)] as long?;

    /// <summary>The boolean in a field; null where there is none, or none that is known yet.</summary>
    public bool? Boolean(string field) => _values[type.IndexOf(field)] as bool?;

    public bool IsTrue(string field) => Boolean(field) == true;

    public ConfigObject? Object(string field) => _values[type.IndexOf(field)] as ConfigObject;

    public ConfigList? List(string field) => _values[type.IndexOf(field)] as ConfigList;

    public IEnumerable<ConfigObject> Objects(string field) => List(field)?.Items.Cast<ConfigObject>() ?? [];

    public int Count(string field) => List(field)?.Items.Count ?? 0;

    /// <summary>Where a field comes from, as butane says it.</summary>
    public ConfigPath PathOf(string field)
    {
        if (_origins is not null && _origins.TryGetValue(field, out var origin))
            return origin;
        var index = type.IndexOf(field);
        if (_values[index] is DataSource { WrittenIn: { } other })
            return PathOf(other);
        var home = PathOfMissing is { } missing && _values[index] is null ? missing : path;
        return home.Child(type.Fields[index].NameIn(Spelling));
    }

    internal static string? TextOf(object? value) => value switch
    {
        string text => text,
        YamlScalar scalar => scalar.Text,
        BinaryText binary => Encoding.UTF8.GetString(binary.Bytes),
        _ => null,
    };

    internal static byte[]? BytesOf(object? value) =>
        value is BinaryText binary ? binary.Bytes : TextOf(value) is { } text ? Encoding.UTF8.GetBytes(text) : null;
}
