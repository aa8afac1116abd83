namespace FlatcarGen.Package.Tests;

/// <summary>
/// Projects without the package's analyzers, whose source holds by hand what the generator would have added:
/// so the build files are tested for themselves.
/// </summary>
internal static class StandIn
{
    public static string Project { get; } = ProjectFor("<TargetFramework>net10.0</TargetFramework>");

    public static string MultiTargetingProject { get; } = ProjectFor("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");

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

    // ExcludeAssets="analyzers" would be the way, but the SDK passes over it.
    private static string ProjectFor(string frameworks) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {frameworks}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FlatcarGen" Version="VERSION" />
          </ItemGroup>
          <Target Name="WithoutGenerator" BeforeTargets="CoreCompile">
            <ItemGroup>
              <Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' == 'FlatcarGen.Generator'" />
            </ItemGroup>
          </Target>
        </Project>
        """;
}
