namespace FlatcarGen.Package.Tests;

[Collection(PackageTestGroup.Name)]
public sealed class RivalPackageTests(PackageFixture package)
{
    /// <summary>The SDK keeps the higher version of two analyzer dlls of one name, so each side must be the lower one once.</summary>
    [Theory]
    [InlineData("1.0.0.0", true)]
    [InlineData("1.0.0.0", false)]
    [InlineData("99.0.0.0", true)]
    [InlineData("99.0.0.0", false)]
    public void Each_package_works_with_its_own_YamlDotNet(string yamlVersion, bool rivalFirst)
    {
        var id = $"Rival{yamlVersion.Replace(".", "", StringComparison.Ordinal)}{(rivalFirst ? "First" : "Last")}";
        RivalPackage.Write(package.Feed, id, yamlVersion);
        var reference = $"<PackageReference Include=\"{id}\" Version=\"1.0.0\" />";
        var folder = package.NewFolder();
        folder.Write("Machines.csproj", Declared.Project(package.Version, rivalFirst ? reference : "", rivalFirst ? "" : reference));
        folder.Write("Prod.cs", Declared.Prod);
        folder.Write("Use.cs", "class Use { public string Text => Rival.Answer; }");

        folder.Dotnet("build").SucceedsCleanly();

        Assert.Contains("by YamlDotNet", folder.Read("bin/Debug/net10.0/flatcar/prod/worker.bu"), StringComparison.Ordinal);
    }
}
