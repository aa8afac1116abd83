namespace FlatcarGen.Package.Tests;

/// <summary>Which files of a project the compiler gets to see without being asked.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class FilesTests(PackageFixture package)
{
    [Fact]
    public void Documents_are_found_by_their_names_and_output_is_not()
    {
        var project = Project();
        WriteAll(
            project,
            // Found.
            "worker.bu", "machines/gpu/gpu.butane.yaml", "kubeadm.yaml", "machines/kubeadm-join.yml", "kubeadm.butane.yaml",
            "units/a.service", "units/a.socket", "units/a.device", "units/a.mount", "units/a.automount", "units/a.swap", "units/a.target",
            "units/a.path", "units/a.timer", "units/a.slice", "units/a.scope", "units/app@.service",
            "units/a.service.d/10-more.conf", "units/app@1.service.d/10.conf", "units/service.d/all.conf", "units/[b] {c};%20.timer",
            // Not found.
            "bin/Debug/net10.0/flatcar/prod/worker.bu", "obj/worker.bu", "other/bin/Release/flatcar/prod/worker.bu", "other/obj/a.service",
            "node_modules/forever/a.service", ".git/a.bu", ".idea/units/a.service.d/10.conf", "worker.yaml", "worker.kubeadm.yaml", "my-kubeadm.yaml",
            "journald.conf.d/10.conf", "units/10.conf", "units/myservice.d/10.conf", "units/a.service.d/notes.txt", "a.targets", "Worker.bu.cs");

        Assert.Equal(
            [
                "kubeadm.butane.yaml butane", "kubeadm.yaml kubeadm", "machines/gpu/gpu.butane.yaml butane", "machines/kubeadm-join.yml kubeadm",
                "units/[b] {c};%20.timer unit", "units/a.automount unit", "units/a.device unit", "units/a.mount unit", "units/a.path unit",
                "units/a.scope unit", "units/a.service unit", "units/a.service.d/10-more.conf unit", "units/a.slice unit", "units/a.socket unit",
                "units/a.swap unit", "units/a.target unit", "units/a.timer unit", "units/app@.service unit", "units/app@1.service.d/10.conf unit",
                "units/service.d/all.conf unit", "worker.bu butane",
            ],
            Found(project));
    }

    [Fact]
    public void Output_is_left_out_wherever_it_goes()
    {
        var project = Project("""
            <PropertyGroup>
              <BaseOutputPath>build/out/</BaseOutputPath>
              <BaseIntermediateOutputPath>build/intermediate/</BaseIntermediateOutputPath>
              <FlatcarOutputFolder>deploy/machines</FlatcarOutputFolder>
              <DefaultItemExcludes>$(DefaultItemExcludes);old/**</DefaultItemExcludes>
            </PropertyGroup>
            """);
        WriteAll(project, "build/out/a.bu", "build/intermediate/a.service", "deploy/machines/prod/worker.bu", "old/a.bu", "handed out/a.bu");
        WriteAll(project, "build/a.bu", "deploy/a.bu");

        Assert.Equal(["build/a.bu butane", "deploy/a.bu butane"], Found(project, "-p:OutDir=handed out/"));
    }

    [Fact]
    public void An_output_folder_that_holds_the_project_leaves_nothing_out()
    {
        var project = Project();
        WriteAll(project, "worker.bu");

        Assert.Equal(["worker.bu butane"], Found(project, "-p:OutDir=./", "-p:FlatcarOutputFolder=../"));
    }

    [Theory]
    [InlineData("FlatcarButaneFiles", "a.service unit", "a.service.d/10.conf unit", "kubeadm.yaml kubeadm")]
    [InlineData("FlatcarUnitFiles", "a.bu butane", "kubeadm.butane.yaml butane", "kubeadm.yaml kubeadm")]
    [InlineData("FlatcarKubeadmFiles", "a.bu butane", "a.service unit", "a.service.d/10.conf unit", "kubeadm.butane.yaml butane")]
    [InlineData("EnableDefaultFlatcarItems")]
    [InlineData("EnableDefaultItems")]
    public void Each_set_can_be_switched_off_and_all_together(string property, params string[] left)
    {
        var project = Project($"<PropertyGroup><{property}>false</{property}></PropertyGroup>");
        WriteAll(project, "a.bu", "kubeadm.butane.yaml", "a.service", "a.service.d/10.conf", "kubeadm.yaml");

        Assert.Equal(left, Found(project));
    }

    [Fact]
    public void What_the_project_says_of_a_file_reaches_the_compiler()
    {
        var project = Project("""
            <ItemGroup>
              <AdditionalFiles Update="worker.bu;units/a.*" Template="true" />
              <AdditionalFiles Remove="units/c.service" />
              <AdditionalFiles Include="join.yaml" FlatcarDocument="kubeadm" />
            </ItemGroup>
            """);
        WriteAll(project, "worker.bu", "plain.bu", "units/a.service", "units/b.service", "units/c.service", "join.yaml");

        Assert.Equal(
            ["join.yaml kubeadm", "plain.bu butane", "units/a.service unit true", "units/b.service unit", "worker.bu butane true"],
            Given(project));
        Assert.Equal(
            """
            [join.yaml] kubeadm
            [plain.bu] butane
            [units/a.service] unit true
            [units/b.service] unit
            [worker.bu] butane true
            """,
            CompilerConfig(project));
    }

    [Fact]
    public void A_file_that_the_project_lists_itself_comes_once_and_as_it_is_listed()
    {
        var project = Project("""
            <ItemGroup>
              <AdditionalFiles Include="a.bu" Template="true" />
              <AdditionalFiles Include="$(MSBuildProjectDirectory)/b.bu" FlatcarDocument="unit" />
              <AdditionalFiles Include="units/../c.bu" Template="true" />
            </ItemGroup>
            """);
        project.Write("Directory.Build.props", "<Project><ItemGroup><AdditionalFiles Include=\"d.bu\" Template=\"true\" /></ItemGroup></Project>");
        project.Write("Directory.Build.targets", "<Project><ItemGroup><AdditionalFiles Include=\"e.bu\" Template=\"true\" /></ItemGroup></Project>");
        WriteAll(project, "a.bu", "b.bu", "c.bu", "d.bu", "e.bu", "f.bu");

        Assert.Equal(["a.bu true", "b.bu unit", "c.bu true", "d.bu true", "e.bu true", "f.bu butane"], Given(project));
        Assert.Equal(
            """
            [a.bu] true
            [b.bu] unit
            [c.bu] true
            [d.bu] true
            [e.bu] true
            [f.bu] butane
            """,
            CompilerConfig(project));
    }

    [Fact]
    public void A_file_stays_what_it_was_to_the_build()
    {
        var project = Project("<ItemGroup><None Update=\"worker.bu\" CopyToOutputDirectory=\"PreserveNewest\" /></ItemGroup>");
        WriteAll(project, "worker.bu");

        Assert.Equal(["worker.bu PreserveNewest"], project.Items("None", ["CopyToOutputDirectory"]));
        Assert.Equal(["worker.bu butane"], Found(project));
    }

    [Fact]
    public void Settings_beside_the_files_are_found_once()
    {
        var project = Project();
        project.Write(".editorconfig", "root = true\n");
        project.Write("machines/.editorconfig", "[*.bu]\n");
        project.Write("units/.editorconfig", "[*.service]\n");
        project.Write("notes/.editorconfig", "[*.txt]\n");
        WriteAll(project, "Code.cs", "units/Code.cs", "machines/a.bu", "machines/gpu/b.bu", "units/a.service", "notes/a.txt");

        Assert.Equal([".editorconfig", "machines/.editorconfig", "units/.editorconfig"], project.Items("EditorConfigFiles", [])
            .Where(path => path.EndsWith("/.editorconfig", StringComparison.Ordinal) || path == ".editorconfig")
            .Where(path => !path.StartsWith("..", StringComparison.Ordinal)));
    }

    /// <summary>A backslash is what systemd-escape writes for a dash. The compiler would fail for want of the file.</summary>
    [Fact]
    public void A_name_that_MSBuild_cannot_hand_on_does_not_break_the_build()
    {
        if (OperatingSystem.IsWindows())
            return;
        var project = Project();
        WriteAll(project, "units/var-lib\\x2da.mount", "units/a.mount");

        Assert.Equal(["units/a.mount unit"], Given(project));
        Assert.Equal(
            ["FlatcarGen: not checked, because MSBuild cannot hand on a name with a backslash: units/var-lib/x2da.mount"],
            project.Dotnet("msbuild", "-t:_FlatcarGenFiles").Lines);
    }

    private ForeignFolder Project(string content = "")
    {
        var project = package.NewProject(StandIn.Project);
        project.Write("Machines.csproj", project.Read("Machines.csproj").Replace("</Project>", $"{content}</Project>", StringComparison.Ordinal));
        return project;
    }

    private static void WriteAll(ForeignFolder project, params string[] files)
    {
        foreach (var file in files)
            project.Write(file, "");
    }

    /// <summary>What the project holds before any target runs, as editors show it.</summary>
    private static IReadOnlyList<string> Found(ForeignFolder project, params string[] arguments) =>
        project.Items("AdditionalFiles", ["FlatcarDocument"], arguments);

    /// <summary>What the compiler is given.</summary>
    private static IReadOnlyList<string> Given(ForeignFolder project) =>
        project.Items("AdditionalFiles", ["FlatcarDocument", "Template"], "-t:GenerateMSBuildEditorConfigFile");

    /// <summary>What analyzers can ask of the files, from the last <see cref="Given"/>.</summary>
    private static string CompilerConfig(ForeignFolder project)
    {
        var sections = project.Read("obj/Debug/net10.0/Machines.GeneratedMSBuildEditorConfig.editorconfig").Split("\n[").Skip(1);
        return string.Join('\n', sections.Select(Section).Order(StringComparer.Ordinal));

        string Section(string text)
        {
            var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var values = lines[1..].Select(line => line.Split('=')[1].Trim()).Where(value => value.Length > 0);
            return string.Join(' ', [$"[{lines[0].Replace($"{project.Root}/", "", StringComparison.Ordinal)}", .. values]);
        }
    }
}
