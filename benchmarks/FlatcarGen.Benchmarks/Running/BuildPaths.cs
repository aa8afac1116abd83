using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Benchmarks.Running;

/// <summary>Files that the build of this project knows the places of.</summary>
internal static class BuildPaths
{
    /// <summary>The reference assemblies of .NET 10, as every compilation here has them.</summary>
    public static ImmutableArray<MetadataReference> ReferencePack { get; } = LoadReferencePack();

    public static MetadataReference Library(string key) => MetadataReference.CreateFromFile(Of(key));

    /// <summary>Makes one of each type of a package's analyzer assembly that bears an attribute and can be used as <typeparamref name="T"/>.</summary>
    public static ImmutableArray<object> Instances<TAttribute>(string key)
        where TAttribute : Attribute =>
        Assembly.LoadFrom(Of(key)).GetTypes()
            .Where(type => !type.IsAbstract && type.IsDefined(typeof(TAttribute), inherit: false))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => Activator.CreateInstance(type)!)
            .ToImmutableArray();

    private static string Of(string key) => typeof(BuildPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;

    private static ImmutableArray<MetadataReference> LoadReferencePack()
    {
        var newest = Directory.GetDirectories(Path.Combine(Of("ReferencePacks"), "Microsoft.NETCore.App.Ref"), "10.*")
            .OrderBy(directory => Version.TryParse(Path.GetFileName(directory), out var version) ? version : new())
            .Last();
        return Directory.GetFiles(Path.Combine(newest, "ref", "net10.0"), "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();
    }
}
