namespace FlatcarGen.Core.Kubeadm.Schema;

/// <summary>The fields of the tables, by their types. <c>since</c> is that of <see cref="Field.Since"/>.</summary>
internal static class FieldForms
{
    public static Field Text(string name, int since = 0) => Of(name, ValueType.Text, since);

    public static Field Texts(string name, int since = 0) => Of(name, ValueType.Texts, since);

    public static Field Boolean(string name, int since = 0) => Of(name, ValueType.Boolean, since);

    public static Field Int32(string name, int since = 0) => Of(name, ValueType.Int32, since);

    public static Field Int64(string name, int since = 0) => Of(name, ValueType.Int64, since);

    public static Field Duration(string name, int since = 0) => Of(name, ValueType.Duration, since);

    public static Field Time(string name, int since = 0) => Of(name, ValueType.Time, since);

    public static Field Quantity(string name, int since = 0) => Of(name, ValueType.Quantity, since);

    public static Field Object(string name, ObjectType type, int since = 0) => Of(name, ValueType.Of(type), since);

    public static Field List(string name, ObjectType type, int since = 0) => Of(name, ValueType.List(ValueType.Of(type)), since);

    public static Field Map(string name, ValueType element, int since = 0) => Of(name, ValueType.Map(element), since);

    /// <summary>The same field, which Go holds by a pointer.</summary>
    public static Field Optional(Field field) => new(field.Name, field.Type.ByPointer()) { Since = field.Since, Until = field.Until };

    private static Field Of(string name, ValueType type, int since) => new(name, type) { Since = since };
}
