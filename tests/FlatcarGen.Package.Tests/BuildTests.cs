namespace FlatcarGen.Package.Tests;

[Collection(PackageTestGroup.Name)]
public sealed class BuildTests(PackageFixture package)
{
    private const string Output = "bin/Debug/net10.0/flatcar";

    [Fact]
    public void A_build_writes_the_files_and_says_so_in_one_line()
    {
        var project = StandInProject("worker", "control-plane");

        var build = project.Build().SucceedsCleanly();

        Assert.Equal(
            ["prod/control-plane.bu", "prod/control-plane.kubeadm.yaml", "prod/worker.bu", "prod/worker.kubeadm.yaml"],
            project.Artifacts(Output));
        Assert.Equal("# prod/worker.bu\n", project.Read($"{Output}/prod/worker.bu"));
        Assert.Equal(["FlatcarGen: 4 files for cluster prod -> bin/Debug/net10.0/flatcar/prod"], build.Lines);
    }

    [Fact]
    public void A_second_build_does_nothing_and_a_deleted_file_comes_back()
    {
        var project = StandInProject("worker");
        project.Build().SucceedsCleanly();

        var second = project.Build("-v:d").SucceedsCleanly();

        Assert.Contains("Skipping target \"_FlatcarGenWrite\" because all output files are up-to-date", second.Output, StringComparison.Ordinal);
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", second.Output, StringComparison.Ordinal);
        Assert.Empty(second.Lines);

        project.Delete($"{Output}/prod/worker.bu");
        var third = project.Build("-v:d").SucceedsCleanly();

        Assert.True(project.Has($"{Output}/prod/worker.bu"));
        Assert.Equal(["FlatcarGen: 1 file for cluster prod -> bin/Debug/net10.0/flatcar/prod"], third.Lines);
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", third.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_node_and_a_renamed_cluster_leave_nothing_behind()
    {
        var project = StandInProject("worker");
        project.Build().SucceedsCleanly();

        project.Write("Machines.cs", StandIn.Source("prod", "gpu-worker"));
        project.Build().SucceedsCleanly();
        Assert.Equal(["prod/gpu-worker.bu", "prod/gpu-worker.kubeadm.yaml"], project.Artifacts(Output));

        project.Write("Machines.cs", StandIn.Source("test", "gpu-worker"));
        project.Build().SucceedsCleanly();
        Assert.Equal(["test/gpu-worker.bu", "test/gpu-worker.kubeadm.yaml"], project.Artifacts(Output));
        Assert.False(Directory.Exists(project.PathOf($"{Output}/prod")));
    }

    [Fact]
    public void An_edit_that_changes_no_text_touches_no_file()
    {
        var project = StandInProject("worker");
        project.Build().SucceedsCleanly();
        var before = File.GetLastWriteTimeUtc(project.PathOf($"{Output}/prod/worker.bu"));

        project.Write("Machines.cs", StandIn.Source("prod", "worker") + "class More { }");
        var build = project.Build("-v:d").SucceedsCleanly();

        Assert.Equal(before, File.GetLastWriteTimeUtc(project.PathOf($"{Output}/prod/worker.bu")));
        Assert.Empty(build.Lines);
        Assert.Contains("Skipping target \"_FlatcarGenWrite\"", project.Build("-v:d").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_choose_kinds_and_folder_and_a_change_counts_as_one()
    {
        var project = StandInProject("worker");
        project.Build().SucceedsCleanly();

        project.Build("-p:FlatcarArtifactKinds=kubeadm").SucceedsCleanly();
        Assert.Equal(["prod/worker.kubeadm.yaml"], project.Artifacts(Output));

        project.Build("-p:FlatcarArtifactKinds=butane", "-p:FlatcarOutputFolder=deploy/machines").SucceedsCleanly();
        Assert.Equal(["prod/worker.bu"], project.Artifacts("deploy/machines"));

        project.Build("-p:FlatcarArtifactKinds=cloud-config").FailsWith("FCG8006");
    }

    [Fact]
    public void Builds_into_two_folders_leave_each_other_alone()
    {
        var project = StandInProject("worker");
        project.Build().SucceedsCleanly();
        project.Build("-o", "elsewhere").SucceedsCleanly();

        project.Write("Machines.cs", StandIn.Source("prod", "gpu-worker"));
        project.Build().SucceedsCleanly();
        Assert.Equal(["prod/gpu-worker.bu", "prod/gpu-worker.kubeadm.yaml"], project.Artifacts(Output));
        Assert.Equal(["prod/worker.bu", "prod/worker.kubeadm.yaml"], project.Artifacts("elsewhere/flatcar"));

        project.Build("-o", "elsewhere").SucceedsCleanly();
        Assert.Equal(["prod/gpu-worker.bu", "prod/gpu-worker.kubeadm.yaml"], project.Artifacts("elsewhere/flatcar"));

        project.Dotnet("clean").SucceedsCleanly();
        Assert.False(Directory.Exists(project.PathOf(Output)));
        Assert.Equal(["prod/gpu-worker.bu", "prod/gpu-worker.kubeadm.yaml"], project.Artifacts("elsewhere/flatcar"));
    }

    [Fact]
    public void Another_configuration_has_a_folder_of_its_own()
    {
        var project = StandInProject("worker");

        project.Build("-p:Configuration=Release").SucceedsCleanly();

        Assert.Equal(["prod/worker.bu", "prod/worker.kubeadm.yaml"], project.Artifacts("bin/Release/net10.0/flatcar"));
        Assert.False(Directory.Exists(project.PathOf("bin/Debug")));
    }

    [Fact]
    public void Switched_off_it_takes_its_files_away()
    {
        var project = StandInProject("worker");
        project.Build().SucceedsCleanly();

        var build = project.Build("-p:FlatcarGenEnabled=false").SucceedsCleanly();

        Assert.False(Directory.Exists(project.PathOf(Output)));
        Assert.Empty(build.Lines);
    }

    [Fact]
    public void Other_targets_see_the_files_with_their_cluster_node_and_kind()
    {
        var project = StandInProject("worker");
        project.Write("Directory.Build.targets", """
            <Project>
              <Target Name="Upload" AfterTargets="Build">
                <Message Importance="high" Text="upload %(FlatcarArtifact.Identity) %(Cluster) %(Node) %(Kind)" />
              </Target>
            </Project>
            """);

        string[] expected =
        [
            "upload bin/Debug/net10.0/flatcar/prod/worker.bu prod worker butane",
            "upload bin/Debug/net10.0/flatcar/prod/worker.kubeadm.yaml prod worker kubeadm",
        ];
        // Also where nothing had to be written.
        foreach (var build in new[] { project.Build(), project.Build() })
        {
            Assert.Equal(expected, build.SucceedsCleanly().Output.Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.StartsWith("upload ", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_design_time_build_writes_nothing_and_gives_the_editor_all_it_has_to_load()
    {
        var project = StandInProject("worker");

        var arguments = project.Dotnet(
            "msbuild", "-t:Compile;CopyFilesToOutputDirectory", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true",
            "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:CopyBuildOutputToOutputDirectory=false",
            "-p:CopyOutputSymbolsToOutputDirectory=false", "-p:GenerateDependencyFile=false", "-getItem:CscCommandLineArgs").Succeeds().Output;

        Assert.Contains("analyzers/dotnet/cs/FlatcarGen.Core.dll", arguments.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Empty(project.FlatcarPaths);
    }

    [Fact]
    public void A_path_that_leaves_the_folder_is_an_error_and_nothing_is_written()
    {
        var project = Project(StandIn.Source(["prod/worker.bu", "../escaped.bu"]));

        var build = project.Build().FailsWith("FCG8003");

        Assert.Contains("../escaped.bu", build.Output, StringComparison.Ordinal);
        Assert.Empty(project.Artifacts(Output));
    }

    [Fact]
    public void Declarations_that_no_generator_saw_are_an_error()
    {
        var project = Project("[FlatcarGen.FlatcarCluster(\"prod\")] public static partial class Prod;");

        var build = project.Build().FailsWith("FCG8001");

        Assert.Contains("Machines.csproj : error FCG8001", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_that_build_at_the_same_time_do_not_disturb_each_other()
    {
        var folder = package.NewFolder();
        var names = Enumerable.Range(1, 4).Select(number => $"cluster-{number}").ToList();
        foreach (var name in names)
        {
            folder.Write($"{name}/{name}.csproj", StandIn.Project.Replace("VERSION", package.Version, StringComparison.Ordinal));
            folder.Write($"{name}/Machines.cs", StandIn.Source(name, "worker"));
        }

        folder.Write("all.slnx", $"<Solution>{string.Concat(names.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        folder.Write("Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>");

        var build = folder.Dotnet("build", "-m").SucceedsCleanly();

        Assert.Equal(4, build.Lines.Count);
        foreach (var name in names)
            Assert.Equal([$"{name}/worker.bu", $"{name}/worker.kubeadm.yaml"], folder.Artifacts($"artifacts/bin/{name}/debug/flatcar"));

        folder.Dotnet("clean").SucceedsCleanly();
        Assert.Empty(folder.FlatcarPaths);
    }

    private ForeignFolder StandInProject(params string[] nodes) => Project(StandIn.Source("prod", nodes));

    private ForeignFolder Project(string source)
    {
        var project = package.NewProject(StandIn.Project);
        project.Write("Machines.cs", source);
        return project;
    }
}
