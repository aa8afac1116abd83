using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace FlatcarGen.Tests.Shared;

/// <summary>The reference assemblies of .NET 10, from the SDK that builds the tests.</summary>
internal static class ReferencePack
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> _references = new(Load);

    /// <summary>For compilations made by hand.</summary>
    public static ImmutableArray<MetadataReference> References => _references.Value;

    /// <summary>Lets an analyzer, generator or code fix test of the testing packages compile against them.</summary>
    public static void AddTo<TVerifier>(AnalyzerTest<TVerifier> test)
        where TVerifier : IVerifier, new()
    {
        test.ReferenceAssemblies = new("net10.0");
        test.TestState.AdditionalReferences.AddRange(References);
    }

    private static ImmutableArray<MetadataReference> Load()
    {
        var packs = typeof(ReferencePack).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "ReferencePacks").Value!;
        var newest = Directory.GetDirectories(Path.Combine(packs, "Microsoft.NETCore.App.Ref"), "10.*")
            .OrderBy(directory => Version.TryParse(Path.GetFileName(directory), out var version) ? version : new Version())
            .Last();
        return Directory.GetFiles(Path.Combine(newest, "ref", "net10.0"), "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();
    }
}
