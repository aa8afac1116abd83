using System.Reflection;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>What FlatcarGen.dll shows to users.</summary>
internal static class AttributeLibrary
{
    /// <summary>The attributes that users write; not the index, which the generator writes.</summary>
    public static IEnumerable<Type> Attributes => Library.GetExportedTypes()
        .Where(type => typeof(Attribute).IsAssignableFrom(type) && !type.IsAbstract && type != typeof(ArtifactIndexAttribute));

    public static IEnumerable<Type> Enums => Library.GetExportedTypes().Where(type => type.IsEnum);

    private static Assembly Library => typeof(MachineSettingsAttribute).Assembly;

    public static string NameOf(Type attribute) => attribute.Name[..^nameof(Attribute).Length];

    /// <summary>The properties that an attribute has, without those of machines.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type attribute) => attribute.GetProperties()
        .Where(property => property.DeclaringType != typeof(Attribute) && property.DeclaringType != typeof(MachineSettingsAttribute));

    /// <summary>The properties that attributes of clusters and nodes share.</summary>
    public static IEnumerable<PropertyInfo> SettingsOfMachines =>
        typeof(MachineSettingsAttribute).GetProperties().Where(property => property.DeclaringType == typeof(MachineSettingsAttribute));

    /// <summary>What holds where a setting is not given; null where that is nothing.</summary>
    public static object? DefaultOf(PropertyInfo setting) => setting.GetValue(new WorkerAttribute());
}
