namespace FlatcarGen.Core.Kubeadm.Schema;

/// <summary>The type of a field, or of what a list or a map holds.</summary>
internal sealed class ValueType
{
    private ValueType(ValueKind kind) => Kind = kind;

    public static ValueType Text { get; } = new(ValueKind.Text);

    public static ValueType Boolean { get; } = new(ValueKind.Boolean);

    public static ValueType Int32 { get; } = new(ValueKind.Int32);

    public static ValueType Int64 { get; } = new(ValueKind.Int64);

    public static ValueType UInt32 { get; } = new(ValueKind.UInt32);

    public static ValueType Float32 { get; } = new(ValueKind.Float32);

    public static ValueType Float { get; } = new(ValueKind.Float);

    public static ValueType Duration { get; } = new(ValueKind.Duration);

    public static ValueType DurationOrNanoseconds { get; } = new(ValueKind.DurationOrNanoseconds);

    public static ValueType Time { get; } = new(ValueKind.Time);

    public static ValueType Quantity { get; } = new(ValueKind.Quantity);

    public static ValueType BootstrapToken { get; } = new(ValueKind.BootstrapToken);

    public static ValueType Texts { get; } = List(Text);

    public ValueKind Kind { get; }

    /// <summary>The fields of an object.</summary>
    public ObjectType? Object { get; private init; }

    /// <summary>What a list or a map holds.</summary>
    public ValueType? Element { get; private init; }

    /// <summary>Whether Go holds it by a pointer: then <c>null</c> is no value, where else a duration must be one.</summary>
    public bool IsPointer { get; private init; }

    public static ValueType Of(ObjectType type) => new(ValueKind.Object) { Object = type };

    public static ValueType List(ValueType element) => new(ValueKind.List) { Element = element };

    public static ValueType Map(ValueType element) => new(ValueKind.Map) { Element = element };

    /// <summary>The same type held by a pointer.</summary>
    public ValueType ByPointer() => new(Kind) { Object = Object, Element = Element, IsPointer = true };
}
