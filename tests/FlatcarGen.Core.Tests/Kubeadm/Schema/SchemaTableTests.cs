using System.Reflection;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Schema;
using ValueType = FlatcarGen.Core.Kubeadm.Schema.ValueType;

namespace FlatcarGen.Core.Tests.Kubeadm.Schema;

/// <summary>What holds for all types of the tables.</summary>
public sealed class SchemaTableTests
{
    /// <summary>The types, by class and field: <c>KubeletSchema.Configuration</c>.</summary>
    public static TheoryData<string> Types => [.. Declarations().Select(NameOf)];

    [Fact]
    public void The_types_are_found() => Assert.Contains("KubeletSchema.Configuration", Declarations().Select(NameOf));

    /// <summary>A field that is listed twice keeps the class of its table from being made at all.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void No_type_lists_a_field_twice(string type) => Assert.NotEmpty(FieldsOf(type));

    [Theory]
    [MemberData(nameof(Types))]
    public void No_two_fields_of_a_type_differ_only_in_case(string type) =>
        Assert.Equal(FieldsOf(type).Count(), FieldsOf(type).Select(field => field.Name.ToUpperInvariant()).Distinct().Count());

    /// <summary>A table that is made before one that it needs would have holes.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void A_field_has_a_whole_type(string type) => Assert.All(FieldsOf(type), field => AssertWhole(field.Type));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_field_belongs_to_some_release_but_is_not_said_to_come_with_the_first(string type) => Assert.All(FieldsOf(type), field =>
    {
        Assert.True(field.IsIn(ReleaseRange.Known));
        Assert.True(field.Since == 0 || (field.Since > ReleaseRange.Known.From && field.Since < field.Until));
    });

    private static IEnumerable<FieldInfo> Declarations() => typeof(KubeletSchema).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(KubeletSchema).Namespace)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(ObjectType));

    private static string NameOf(FieldInfo declaration) => $"{declaration.DeclaringType!.Name}.{declaration.Name}";

    private static IEnumerable<Field> FieldsOf(string type) =>
        ((ObjectType)Declarations().Single(declaration => NameOf(declaration) == type).GetValue(null)!).Fields;

    private static void AssertWhole(ValueType type)
    {
        Assert.Equal(type.Kind == ValueKind.Object, type.Object is not null);
        Assert.Equal(type.Kind is ValueKind.List or ValueKind.Map, type.Element is not null);
        if (type.Element is { } element)
            AssertWhole(element);
    }
}
