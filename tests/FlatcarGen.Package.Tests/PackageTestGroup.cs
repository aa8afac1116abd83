namespace FlatcarGen.Package.Tests;

/// <summary>One after another, with one package: the builds would only take each other's processors.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PackageTestGroup : ICollectionFixture<PackageFixture>
{
    public const string Name = "package";
}
