using System.IO.Compression;
using System.Text;

namespace FlatcarGen.Package.Tests;

/// <summary>From declarations to what machines boot from, with values and secrets, by the real generator and the real build.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class IgnitionTests(PackageFixture package)
{
    private const string Output = "bin/Debug/net10.0/flatcar";

    private const string Secret = "s3cretvalue0123456789";

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <FlatcarSecretsFile>secrets.json</FlatcarSecretsFile>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FlatcarGen" Version="VERSION" />
            <FlatcarVariable Include="region" Value="eu-central-1" />
          </ItemGroup>
        </Project>
        """;

    private const string Source = """
        using FlatcarGen;

        [FlatcarCluster("prod", KubernetesVersion = "1.34.1")]
        public static partial class Prod
        {
            [File("/etc/region")]
            private const string Region = "${region}";

            [ControlPlane(Bootstrap = true, IgnitionUrl = "s3://machines/{node}-{sha512}.ign")]
            public static partial class Open;
        }

        [FlatcarCluster("lab", KubernetesVersion = "1.34.1")]
        public static partial class Lab
        {
            [ControlPlane(Bootstrap = true)]
            public static partial class Private
            {
                [File("/etc/token", Mode = "0600")]
                private const string Token = "${token} ${region}";

                [ButaneFragment]
                private const string Tree = "storage: { files: [ { path: /etc/local, contents: { local: files/local.txt } } ] }";
            }
        }
        """;

    [Fact]
    public void Secrets_go_into_the_config_and_nowhere_else()
    {
        var project = NewProject();
        project.Environment["FLATCAR_VAR_token"] = Secret;

        var build = project.Build("-bl", "-v:diag").Succeeds();

        Assert.Equal(
            [
                "lab/private.bu", "lab/private.ign", "lab/private.kubeadm.yaml",
                "prod/open.bu", "prod/open.ign", "prod/open.kubeadm.yaml", "prod/open.pointer.ign",
            ],
            project.Artifacts(Output));
        Assert.Contains(Secret, project.Read(Output + "/lab/private.ign"), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, build.Output, StringComparison.Ordinal);
        Assert.Equal([Output + "/lab/private.ign"], FilesWith(project, Secret));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(project.PathOf(Output + "/lab/private.ign")));
            Assert.True(File.GetUnixFileMode(project.PathOf(Output + "/prod/open.ign")).HasFlag(UnixFileMode.OtherRead));
        }

        project.Dotnet("publish", "--no-build", "-c", "Debug", "-o", "out").Succeeds();
        Assert.Equal(
            [
                "lab/private.bu", "lab/private.kubeadm.yaml",
                "prod/open.bu", "prod/open.ign", "prod/open.kubeadm.yaml", "prod/open.pointer.ign",
            ],
            project.Artifacts("out/flatcar"));

        project.Dotnet("clean").Succeeds();
        Assert.Empty(project.Artifacts(Output));
        Assert.DoesNotContain(project.FlatcarPaths, path => path.EndsWith(".txt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_value_or_local_file_is_written_and_nothing_else()
    {
        var project = NewProject();
        project.Write("secrets.json", $$"""{ "token": "{{Secret}}" }""");
        project.Build().SucceedsCleanly();
        var open = File.GetLastWriteTimeUtc(project.PathOf(Output + "/prod/open.ign"));
        Assert.DoesNotContain("secrets.json", project.Items("None", []));

        var second = project.Build("-v:d").SucceedsCleanly();
        Assert.Contains("Skipping target \"_FlatcarGenWrite\"", second.Output, StringComparison.Ordinal);

        project.Write("secrets.json", """{ "token": "another" }""");
        Assert.Equal(["FlatcarGen: 1 file for cluster lab -> bin/Debug/net10.0/flatcar/lab"], project.Build().SucceedsCleanly().Lines);
        Assert.Contains("data:,another", project.Read(Output + "/lab/private.ign"), StringComparison.Ordinal);

        project.Write("files/local.txt", "changed");
        Assert.Equal(["FlatcarGen: 1 file for cluster lab -> bin/Debug/net10.0/flatcar/lab"], project.Build().SucceedsCleanly().Lines);
        Assert.Contains("data:,changed", project.Read(Output + "/lab/private.ign"), StringComparison.Ordinal);
        Assert.Equal(open, File.GetLastWriteTimeUtc(project.PathOf(Output + "/prod/open.ign")));

        project.Delete("files/local.txt");
        var failed = project.Build().FailsWith("FCG8007");
        Assert.Contains("Prod.cs(23,97,23,112): error FCG8007: 'lab/private.ign' cannot be made: ", failed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("lab/private.ign", project.Artifacts(Output));
        project.Build().FailsWith("FCG8007");
    }

    [Fact]
    public void Without_a_secret_the_others_are_made_and_the_build_can_insist()
    {
        var project = NewProject();

        var build = project.Build().SucceedsCleanly();

        Assert.Contains("FlatcarGen: no lab/private.ign, because there is no value for ${token}", build.Lines);
        Assert.DoesNotContain("lab/private.ign", project.Artifacts(Output));

        var insisting = project.Build("-p:FlatcarRequireIgnition=true").FailsWith("FCG8009");
        Assert.Contains("Prod.cs(17,33,17,40): error FCG8009", insisting.Output, StringComparison.Ordinal);

        project.Build("-p:FlatcarArtifactKinds=butane").SucceedsCleanly();
        Assert.Equal(["lab/private.bu", "prod/open.bu"], project.Artifacts(Output));
    }

    private ForeignFolder NewProject()
    {
        var project = package.NewProject(Project);
        project.Write("Prod.cs", Source);
        project.Write("secrets.json", "{}");
        project.Write("files/local.txt", "local");
        return project;
    }

    /// <summary>The files with a text in them, as UTF-8 or as strings of .NET, compressed or not.</summary>
    private static IEnumerable<string> FilesWith(ForeignFolder project, string text)
    {
        var forms = new[] { Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text) };
        return Directory.EnumerateFiles(project.Root, "*", SearchOption.AllDirectories)
            .Where(file => Array.Exists(forms, form => Content(file).AsSpan().IndexOf(form) >= 0))
            .Select(file => Path.GetRelativePath(project.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    private static byte[] Content(string file)
    {
        if (!file.EndsWith(".binlog", StringComparison.Ordinal))
            return File.ReadAllBytes(file);
        using var content = new MemoryStream();
        using var log = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        log.CopyTo(content);
        Assert.True(content.Length > 10_000);
        return content.ToArray();
    }
}
