using System.Reflection;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>What FlatcarGen.dll shows to users.</summary>
internal static class AttributeLibrary
{
    /// <summary>The base of all attributes that say something of machines.</summary>
    public static Type MachineSettings => Library.GetType("FlatcarGen.MachineSettingsAttribute")!;

    /// <summary>The attributes that users write; not the index, which the generator writes.</summary>
    public static IEnumerable<Type> Attributes => Library.GetExportedTypes()
        .Where(type => typeof(Attribute).IsAssignableFrom(type) && !type.IsAbstract && type.Name != "ArtifactIndexAttribute");

    public static IEnumerable<Type> Enums => Library.GetExportedTypes().Where(type => type.IsEnum);

    private static Assembly Library => Assembly.Load("FlatcarGen");

    public static string NameOf(Type attribute) => attribute.Name[..^nameof(Attribute).Length];

    /// <summary>The properties that an attribute has, without those of machines.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type attribute) => attribute.GetProperties()
        .Where(property => property.DeclaringType != typeof(Attribute) && property.DeclaringType != MachineSettings);

    /// <summary>The properties that attributes of clusters and nodes share.</summary>
    public static IEnumerable<PropertyInfo> SettingsOfMachines =>
        MachineSettings.GetProperties().Where(property => property.DeclaringType == MachineSettings);

    /// <summary>What holds where a setting is not given; null where that is nothing.</summary>
    public static object? DefaultOf(PropertyInfo setting) =>
        setting.GetValue(Activator.CreateInstance(Library.GetType("FlatcarGen.WorkerAttribute")!));
}
