using System.IO.Compression;

namespace FlatcarGen.Package.Tests;

/// <summary>The package FlatcarGen.Tool, installed from a feed.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class ToolPackageTests(PackageFixture package)
{
    [Fact]
    public void The_package_holds_what_it_should_and_nothing_else()
    {
        using var archive = ZipFile.OpenRead(package.ToolPackage);

        Assert.Equal(
            [
                "CHANGELOG.md",
                "FlatcarGen.Tool.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "icon.png",
                "tools/net10.0/any/DotnetToolSettings.xml",
                "tools/net10.0/any/FlatcarGen.Core.dll",
                "tools/net10.0/any/FlatcarGen.Transpiler.dll",
                "tools/net10.0/any/ICSharpCode.SharpZipLib.dll",
                "tools/net10.0/any/System.CommandLine.dll",
                "tools/net10.0/any/flatcargen.deps.json",
                "tools/net10.0/any/flatcargen.dll",
                "tools/net10.0/any/flatcargen.runtimeconfig.json",
            ],
            archive.Entries.Select(entry => entry.FullName)
                .Where(name => name is not "[Content_Types].xml"
                    && !name.StartsWith("_rels/", StringComparison.Ordinal)
                    && !name.StartsWith("package/", StringComparison.Ordinal)
                    && !name.EndsWith(".pdb", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_installed_command_translates_and_checks()
    {
        var folder = package.NewFolder();
        folder.Write("worker.bu", "variant: flatcar\nversion: 1.1.0\n");
        folder.Dotnet("new", "tool-manifest").Succeeds();
        folder.Dotnet("tool", "install", "FlatcarGen.Tool", "--version", package.Version).Succeeds();

        folder.Dotnet("tool", "run", "flatcargen", "transpile", "-o", "worker.ign", "worker.bu").SucceedsCleanly();
        folder.Dotnet("tool", "run", "flatcargen", "check", "--strict", "worker.bu").SucceedsCleanly();

        Assert.Equal("{\"ignition\":{\"version\":\"3.4.0\"}}\n", folder.Read("worker.ign"));
    }
}
