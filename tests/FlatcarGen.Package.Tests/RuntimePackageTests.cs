using System.IO.Compression;
using System.Xml.Linq;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Transpiler;

namespace FlatcarGen.Package.Tests;

/// <summary>The package FlatcarGen.Runtime, in projects that know nothing of this repository.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class RuntimePackageTests(PackageFixture package)
{
    private const string Deploy = """
        using FlatcarGen;
        using Machines;

        var worker = Prod.Worker.Render(token: "abcdef.0123456789abcdef", caCertHash: "sha256:" + new string('0', 64));
        System.IO.File.WriteAllText("worker.bu", worker.Butane);
        System.IO.File.WriteAllText("worker.ign", worker.ToIgnition().Json);
        """;

    [Fact]
    public void The_package_holds_what_it_should_and_nothing_else()
    {
        using var archive = ZipFile.OpenRead(package.RuntimePackage);

        Assert.Equal(
            [
                "CHANGELOG.md",
                "FlatcarGen.Runtime.nuspec",
                "README.md",
                "icon.png",
                "lib/net10.0/FlatcarGen.Core.dll",
                "lib/net10.0/FlatcarGen.Runtime.dll",
                "lib/net10.0/FlatcarGen.Runtime.xml",
                "lib/net10.0/FlatcarGen.Transpiler.dll",
                "lib/netstandard2.0/FlatcarGen.Core.dll",
                "lib/netstandard2.0/FlatcarGen.Runtime.dll",
                "lib/netstandard2.0/FlatcarGen.Runtime.xml",
                "lib/netstandard2.0/FlatcarGen.Transpiler.dll",
                "ref/net10.0/FlatcarGen.Runtime.dll",
                "ref/net10.0/FlatcarGen.Runtime.xml",
                "ref/netstandard2.0/FlatcarGen.Runtime.dll",
                "ref/netstandard2.0/FlatcarGen.Runtime.xml",
            ],
            archive.Entries.Select(entry => entry.FullName)
                .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_depends_on_what_its_assemblies_need_and_on_FlatcarGen_of_its_version()
    {
        using var archive = ZipFile.OpenRead(package.RuntimePackage);
        using var stream = archive.GetEntry("FlatcarGen.Runtime.nuspec")!.Open();
        var groups = XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "group").ToList();

        Assert.Equal(["net10.0", ".NETStandard2.0"], groups.Select(group => group.Attribute("targetFramework")!.Value));
        Assert.All(groups, group => Assert.Equal(
            ["FlatcarGen", "SharpZipLib"],
            group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal)));
        Assert.All(groups, group => Assert.Equal(package.Version, group.Elements().First().Attribute("version")!.Value));
    }

    [Fact]
    public void A_program_that_deploys_has_the_config_that_the_transpiler_makes()
    {
        var folder = package.NewFolder();
        folder.Write("Machines/Machines.csproj", Declared.Project(package.Version));
        folder.Write("Machines/Prod.cs", Declared.Prod);
        folder.Write("Deploy/Deploy.csproj", ProjectOf("net10.0", """<ProjectReference Include="../Machines/Machines.csproj" />"""));
        folder.Write("Deploy/Program.cs", Deploy);

        folder.Dotnet("build", "Deploy").SucceedsCleanly();
        folder.Dotnet("Deploy/bin/Debug/net10.0/Deploy.dll").Succeeds();

        using var expected = new MemoryStream();
        ButaneTranslator.Translate(folder.Read("worker.bu"), new() { Compressor = new GzipCompressor() }).WriteTo(expected);
        Assert.Equal(expected.ToArray(), File.ReadAllBytes(folder.PathOf("worker.ign")));
    }

    [Fact]
    public void A_library_for_every_runtime_can_use_it_and_sees_nothing_of_what_it_is_made_of()
    {
        var folder = package.NewFolder();
        folder.Write("Deploy.csproj", ProjectOf("netstandard2.0").Replace("<OutputType>Exe</OutputType>", "", StringComparison.Ordinal));
        folder.Write("Deploy.cs", "public class Deploy { public string Json => FlatcarGen.IgnitionConfig.FromButane(\"\").Json; }");

        folder.Dotnet("build").SucceedsCleanly();

        folder.Write("Inner.cs", "class Inner { object Translator => typeof(FlatcarGen.Core.Ignition.ButaneTranslator); }");
        folder.Dotnet("build").FailsWith("CS0234");
    }

    private string ProjectOf(string framework, string otherReferences = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <OutputType>Exe</OutputType>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FlatcarGen.Runtime" Version="{package.Version}" />
            {otherReferences}
          </ItemGroup>
        </Project>
        """;
}
