using System.Reflection;

namespace FlatcarGen.Package.Tests;

/// <summary>What the project file knows and the tests need.</summary>
internal static class TestSettings
{
    public static string Configuration => Of(nameof(Configuration));

    public static IReadOnlyList<string> PackedProjects => Of(nameof(PackedProjects)).Split(';');

    public static string PackageVersion => Of(nameof(PackageVersion));

    /// <summary>The folder with the packages of this machine.</summary>
    public static string Packages => Of(nameof(Packages));

    /// <summary>A YamlDotNet.dll as other packages may bring one.</summary>
    public static string YamlDotNet => Of(nameof(YamlDotNet));

    private static string Of(string key) => typeof(TestSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
