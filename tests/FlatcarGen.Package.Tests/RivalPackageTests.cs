namespace FlatcarGen.Package.Tests;

[Collection(PackageTestGroup.Name)]
public sealed class RivalPackageTests(PackageFixture package)
{
    /// <summary>All analyzers of a build share what their packages bring: FlatcarGen must not care what that is.</summary>
    [Theory]
    [InlineData("1.0.0.0", true)]
    [InlineData("1.0.0.0", false)]
    [InlineData("99.0.0.0", true)]
    [InlineData("99.0.0.0", false)]
    public void A_package_with_a_YamlDotNet_of_its_own_works_beside(string yamlVersion, bool rivalFirst)
    {
        var id = $"Rival{yamlVersion.Replace(".", "", StringComparison.Ordinal)}{(rivalFirst ? "First" : "Last")}";
        RivalPackage.Write(package.Feed, id, yamlVersion);
        var reference = $"<PackageReference Include=\"{id}\" Version=\"1.0.0\" />";
        var folder = package.NewFolder();
        folder.Write("Machines.csproj", Declared.Project(package.Version, rivalFirst ? reference : "", rivalFirst ? "" : reference));
        folder.Write("Prod.cs", Declared.Prod);
        folder.Write("Use.cs", "class Use { public string Text => Rival.Answer; }");

        folder.Dotnet("build").SucceedsCleanly();

        Assert.Contains("merged into the rest", folder.Read("bin/Debug/net10.0/flatcar/prod/worker.bu"), StringComparison.Ordinal);
    }
}
