using System.IO.Compression;

namespace FlatcarGen.Package.Tests;

[Collection(PackageTestGroup.Name)]
public sealed class PublishTests(PackageFixture package)
{
    private static readonly string[] s_files = ["prod/worker.bu", "prod/worker.kubeadm.yaml"];

    [Fact]
    public void Publish_takes_the_files_along()
    {
        var project = NewProject();

        project.Dotnet("publish", "--no-restore").SucceedsCleanly();

        Assert.Equal(s_files, project.Artifacts("bin/Release/net10.0/publish/flatcar"));
    }

    [Fact]
    public void Publish_of_what_was_built_before_does_too()
    {
        var project = NewProject();
        project.Build("-c", "Release", "-p:FlatcarOutputFolder=deploy").SucceedsCleanly();

        project.Dotnet("publish", "--no-build", "-o", "out", "-p:FlatcarOutputFolder=deploy").SucceedsCleanly();

        Assert.Equal(s_files, project.Artifacts("out/flatcar"));
    }

    [Fact]
    public void Publish_leaves_them_out_when_told()
    {
        var project = NewProject();

        project.Dotnet("publish", "--no-restore", "-p:FlatcarPublish=false").SucceedsCleanly();

        Assert.True(project.Has("bin/Release/net10.0/publish/Machines.dll"));
        Assert.Empty(project.Artifacts("bin/Release/net10.0/publish/flatcar"));
    }

    [Fact]
    public void A_renamed_node_leaves_the_publish_folder_too()
    {
        var project = NewProject();
        project.Dotnet("publish", "--no-restore").SucceedsCleanly();

        project.Write("Machines.cs", StandIn.Source("prod", "gpu-worker"));
        project.Dotnet("publish", "--no-restore").SucceedsCleanly();

        Assert.Equal(["prod/gpu-worker.bu", "prod/gpu-worker.kubeadm.yaml"], project.Artifacts("bin/Release/net10.0/publish/flatcar"));
    }

    [Fact]
    public void A_packed_library_carries_a_dependency_and_no_files()
    {
        var project = NewProject();

        project.Dotnet("pack", "--no-restore", "-o", "packed").Succeeds();

        using var packed = ZipFile.OpenRead(project.PathOf("packed/Machines.1.0.0.nupkg"));
        Assert.Contains("lib/net10.0/Machines.dll", packed.Entries.Select(entry => entry.FullName));
        Assert.DoesNotContain(packed.Entries, entry => entry.FullName.EndsWith(".bu", StringComparison.Ordinal) || entry.FullName.EndsWith(".yaml", StringComparison.Ordinal));
        using var nuspec = new StreamReader(packed.GetEntry("Machines.nuspec")!.Open());
        Assert.Contains($"<dependency id=\"FlatcarGen\" version=\"{package.Version}\"", nuspec.ReadToEnd(), StringComparison.Ordinal);
    }

    private ForeignFolder NewProject()
    {
        var project = package.NewProject(StandIn.Project);
        project.Write("Machines.cs", StandIn.Source("prod", "worker"));
        return project;
    }
}
