namespace FlatcarGen.Package.Tests;

/// <summary>
/// Projects without the package's analyzers, whose source holds by hand what the generator would have added:
/// so the build files are tested for themselves.
/// </summary>
internal static class StandIn
{
    public const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FlatcarGen" Version="VERSION" ExcludeAssets="analyzers" />
          </ItemGroup>
        </Project>
        """;

    public const string MultiTargetingProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FlatcarGen" Version="VERSION" ExcludeAssets="analyzers" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>An index of a cluster's nodes, a Butane and a kubeadm file each.</summary>
    public static string Source(string cluster, params string[] nodes) => Source(
        nodes.SelectMany(node => new[] { $"{cluster}/{node}.bu", $"{cluster}/{node}.kubeadm.yaml" }));

    /// <summary>An index of files; the content of each is a comment with its path.</summary>
    public static string Source(IEnumerable<string> paths)
    {
        var all = paths.ToList();
        var entries = all.Select((path, number) => $", \"{path}\", \"Texts\", \"T{number}\"");
        var constants = all.Select((path, number) => $"    const string T{number} = \"# {path}\\n\";\n");
        return $"[assembly: FlatcarGen.ArtifactIndex(\"0\"{string.Concat(entries)})]\nstatic class Texts\n{{\n{string.Concat(constants)}}}\n";
    }
}
