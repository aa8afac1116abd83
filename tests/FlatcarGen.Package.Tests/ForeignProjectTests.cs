namespace FlatcarGen.Package.Tests;

/// <summary>With the generator and the analyzers of the package.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class ForeignProjectTests(PackageFixture package)
{
    [Fact]
    public void A_new_class_library_needs_nothing_but_the_reference()
    {
        var folder = package.NewFolder();
        folder.Dotnet("new", "classlib", "-n", "Machines", "-o", ".", "--no-restore").Succeeds();
        folder.Dotnet("add", "package", "FlatcarGen", "--version", package.Version).Succeeds();
        folder.Write("Prod.cs", Declared.Prod);

        var build = folder.Dotnet("build").SucceedsCleanly();

        Assert.Equal(["FlatcarGen: 4 files for cluster prod -> bin/Debug/net10.0/flatcar/prod"], build.Lines);
        Assert.Equal(
            ["prod/first.bu", "prod/first.kubeadm.yaml", "prod/worker.bu", "prod/worker.kubeadm.yaml"],
            folder.Artifacts("bin/Debug/net10.0/flatcar"));
        Assert.StartsWith("variant: flatcar\n", folder.Read("bin/Debug/net10.0/flatcar/prod/worker.bu"), StringComparison.Ordinal);
        Assert.Contains("kind: JoinConfiguration", folder.Read("bin/Debug/net10.0/flatcar/prod/worker.kubeadm.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotated_constant_does_not_count_as_unused()
    {
        var folder = package.NewFolder();
        folder.Write("Machines.csproj", Declared.Project(package.Version).Replace("<TargetFramework>", "<EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><TargetFramework>", StringComparison.Ordinal));
        folder.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.IDE0051.severity = error\n");
        folder.Write("Prod.cs", Declared.Prod);

        folder.Dotnet("build").SucceedsCleanly();

        folder.Write("Other.cs", "class Other { private const string NotAnnotated = \"\"; }");
        Assert.Contains("IDE0051", folder.Dotnet("build").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_refers_to_one_with_machines_has_members_but_no_files_of_its_own()
    {
        var folder = package.NewFolder();
        folder.Write("Machines/Machines.csproj", Declared.Project(package.Version));
        folder.Write("Machines/Prod.cs", Declared.Prod);
        folder.Write("App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Machines/Machines.csproj" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("App/Program.cs", "System.Console.Write(Machines.Prod.Worker.Butane);");

        folder.Dotnet("build", "App").SucceedsCleanly();

        Assert.NotEmpty(folder.Artifacts("Machines/bin/Debug/net10.0/flatcar"));
        Assert.Empty(folder.Artifacts("App/bin/Debug/net10.0/flatcar"));
        Assert.Equal(
            folder.Read("Machines/bin/Debug/net10.0/flatcar/prod/worker.bu"),
            folder.Dotnet("App/bin/Debug/net10.0/App.dll").Succeeds().Output.Split('\n', 2)[1]);
    }

    [Fact]
    public void A_user_of_a_packed_library_is_not_bothered()
    {
        var folder = package.NewFolder();
        folder.Write("Machines/Machines.csproj", Declared.Project(package.Version));
        folder.Write("Machines/Prod.cs", Declared.Prod);
        folder.Dotnet("pack", "Machines", "-o", package.Feed, $"-p:Version={package.Version}").Succeeds();
        folder.Write("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Machines" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("App/Use.cs", "class Use { public string Text => Machines.Prod.Worker.Butane; }");

        var build = folder.Dotnet("build", "App", "-p:RunAnalyzers=false").SucceedsCleanly();

        Assert.Empty(build.Lines);
        Assert.Empty(folder.Artifacts("App/bin/Debug/net10.0/flatcar"));
    }
}
