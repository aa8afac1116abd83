using FlatcarGen.Core.Kubeadm.Releases;

namespace FlatcarGen.Core.Kubeadm.Schema;

/// <summary>A field of an object, under the name that it has in JSON.</summary>
internal sealed class Field(string name, ValueType type)
{
    public string Name { get; } = name;

    public ValueType Type { get; } = type;

    /// <summary>The first Kubernetes release that has it: 34 is 1.34; 0 where all known releases have it.</summary>
    public int Since { get; init; }

    /// <summary>The first Kubernetes release without it.</summary>
    public int Until { get; init; } = int.MaxValue;

    public static Field Text(string name) => new(name, ValueType.Text);

    public static Field Texts(string name) => new(name, ValueType.Texts);

    public static Field Boolean(string name) => new(name, ValueType.Boolean);

    /// <summary>A boolean that Go holds by a pointer, so that it knows whether it was written.</summary>
    public static Field OptionalBoolean(string name) => new(name, ValueType.Boolean.ByPointer());

    public static Field Int32(string name) => new(name, ValueType.Int32);

    public static Field Int64(string name) => new(name, ValueType.Int64);

    public static Field Duration(string name) => new(name, ValueType.Duration);

    public static Field OptionalDuration(string name) => new(name, ValueType.Duration.ByPointer());

    public static Field OptionalTime(string name) => new(name, ValueType.Time.ByPointer());

    public static Field Quantity(string name) => new(name, ValueType.Quantity);

    public static Field Object(string name, ObjectType type) => new(name, ValueType.Of(type));

    public static Field OptionalObject(string name, ObjectType type) => new(name, ValueType.Of(type).ByPointer());

    /// <summary>A list of objects.</summary>
    public static Field Objects(string name, ObjectType type) => new(name, ValueType.List(ValueType.Of(type)));

    /// <summary>Whether one of the releases has it.</summary>
    public bool IsIn(ReleaseRange releases) => releases.Overlaps(Since, Until);
}
