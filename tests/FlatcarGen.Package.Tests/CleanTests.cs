namespace FlatcarGen.Package.Tests;

[Collection(PackageTestGroup.Name)]
public sealed class CleanTests(PackageFixture package)
{
    [Fact]
    public void Clean_removes_files_folders_and_memory()
    {
        var project = NewProject();
        project.Build().SucceedsCleanly();
        Assert.NotEmpty(project.FlatcarPaths);

        project.Dotnet("clean").SucceedsCleanly();

        Assert.Empty(project.FlatcarPaths);
    }

    [Fact]
    public void Clean_leaves_what_others_put_into_the_folder()
    {
        var project = NewProject();
        project.Build().SucceedsCleanly();
        project.Write("bin/Debug/net10.0/flatcar/prod/notes.md", "mine");

        project.Dotnet("clean").SucceedsCleanly();

        Assert.Equal(["prod/notes.md"], project.Artifacts("bin/Debug/net10.0/flatcar"));
    }

    [Fact]
    public void Clean_empties_a_folder_of_the_users_choice()
    {
        var project = NewProject();
        project.Build("-p:FlatcarOutputFolder=../deployed/").SucceedsCleanly();
        Assert.Equal(["prod/worker.bu", "prod/worker.kubeadm.yaml"], project.Artifacts("../deployed"));

        project.Dotnet("clean", "-p:FlatcarOutputFolder=../deployed/").SucceedsCleanly();

        Assert.False(Directory.Exists(project.PathOf("../deployed")));
    }

    [Fact]
    public void A_rebuild_writes_everything_anew()
    {
        var project = NewProject();
        project.Build().SucceedsCleanly();

        var rebuild = project.Build("--no-incremental").SucceedsCleanly();

        Assert.Equal(["FlatcarGen: 2 files for cluster prod -> bin/Debug/net10.0/flatcar/prod"], rebuild.Lines);
        Assert.Equal(["prod/worker.bu", "prod/worker.kubeadm.yaml"], project.Artifacts("bin/Debug/net10.0/flatcar"));
    }

    private ForeignFolder NewProject()
    {
        var project = package.NewProject(StandIn.Project);
        project.Write("Machines.cs", StandIn.Source("prod", "worker"));
        return project;
    }
}
