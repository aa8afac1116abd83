namespace FlatcarGen.Package.Tests;

[Collection(PackageTestGroup.Name)]
public sealed class MultiTargetingTests(PackageFixture package)
{
    [Fact]
    public void Each_target_framework_has_its_files_and_clean_takes_them_all()
    {
        var project = NewProject();

        project.Build().SucceedsCleanly();

        foreach (var framework in new[] { "net10.0", "netstandard2.0" })
            Assert.Equal(["prod/worker.bu", "prod/worker.kubeadm.yaml"], project.Artifacts($"bin/Debug/{framework}/flatcar"));

        project.Dotnet("clean").SucceedsCleanly();

        Assert.Empty(project.FlatcarPaths);
    }

    [Fact]
    public void Without_analyzers_the_project_is_warned_of_once()
    {
        var project = NewProject();

        var build = project.Build("-p:RunAnalyzers=false").Succeeds();

        Assert.Equal(1, build.Count("warning FCG8002"));
        Assert.Contains("1 Warning(s)", build.Output, StringComparison.Ordinal);
        Assert.Equal(2, build.Lines.Count);
    }

    [Fact]
    public void One_target_framework_alone_is_warned_of_too_unless_that_is_switched_off()
    {
        var project = NewProject();

        Assert.Equal(1, project.Build("-f", "net10.0", "-p:RunAnalyzers=false").Succeeds().Count("warning FCG8002"));

        project.Build("-f", "net10.0", "-p:RunAnalyzers=false", "-p:NoWarn=FCG8002").SucceedsCleanly();
    }

    private ForeignFolder NewProject()
    {
        var project = package.NewProject(StandIn.MultiTargetingProject);
        project.Write("Machines.cs", StandIn.Source("prod", "worker"));
        return project;
    }
}
