namespace FlatcarGen.Package.Tests;

[Collection(PackageTestGroup.Name)]
public sealed class UncheckedTests(PackageFixture package)
{
    [Theory]
    [InlineData(1, "-p:RunAnalyzers=false")]
    [InlineData(1, "-p:RunAnalyzersDuringBuild=false")]
    [InlineData(0, "-p:RunAnalyzersDuringBuild=false", "-p:RunAnalyzers=true")]
    [InlineData(0, "-p:RunAnalyzers=false", "-p:NoWarn=FCG8002")]
    public void Says_once_that_nothing_was_checked(int warnings, params string[] properties)
    {
        var project = package.NewProject(StandIn.Project);
        project.Write("Machines.cs", StandIn.Source("prod", "worker"));

        var build = project.Build(properties).Succeeds();

        Assert.Contains($"{warnings} Warning(s)", build.Output, StringComparison.Ordinal);
        Assert.Equal(warnings, build.Count("warning FCG8002"));
        Assert.Single(build.Lines);
    }

    [Fact]
    public void A_project_without_machines_is_not_warned_of()
    {
        var project = package.NewProject(StandIn.Project);
        project.Write("Machines.cs", StandIn.Source([]));

        project.Build("-p:RunAnalyzers=false").SucceedsCleanly();
    }
}
