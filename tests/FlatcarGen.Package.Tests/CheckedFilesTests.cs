using System.Text.Json;

namespace FlatcarGen.Package.Tests;

/// <summary>What a build says of Butane documents and units that lie beside the C#.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class CheckedFilesTests(PackageFixture package)
{
    /// <summary>A Butane document with the mistake in line 12, column 26.</summary>
    private const string Worker = """
        variant: flatcar
        version: 1.1.0
        # Fills the kubeadm config in.
        systemd:
          units:
            - name: render.service
              contents: |
                [Unit]
                Description=Render
                [Service]
                Type=oneshot
                ExecStart=/bin/a > /b

        """;

    [Fact]
    public void A_mistake_is_an_error_at_its_line_and_column_until_it_is_taken_back()
    {
        var project = Project("worker.bu", Worker);

        Assert.Equal(1, project.Build().FailsWith("FCG2001").Count("worker.bu(12,26): error FCG2001: '>' redirects nothing here"));

        project.Write("worker.bu", Worker.Replace("        Exec", "        # flatcargen disable FCG2001: it takes this for a name\n        Exec", StringComparison.Ordinal));
        Assert.Equal(0, project.Build().Succeeds().Count("FCG2001"));
    }

    [Fact]
    public void A_unit_beside_the_code_is_checked_with_its_drop_ins()
    {
        var project = Project("units/render.service", "[Service]\nExecStart=/bin/a\n");
        project.Write("units/render.service.d/10-more.conf", "[Service]\nExecStart=/bin/b\n");

        Assert.Equal(1, project.Build().FailsWith("FCG2030").Count("10-more.conf(2,1): error FCG2030:"));
    }

    [Fact]
    public void A_section_for_Butane_sets_severities()
    {
        var project = Project("machines/worker.bu", Worker);
        project.Write("machines/.editorconfig", "[*.bu]\nflatcargen.FCG2001.severity = warning\n");

        Assert.Equal(1, project.Build().Succeeds().Count("worker.bu(12,26): warning FCG2001:"));
    }

    [Fact]
    public void A_template_is_one_where_its_item_says_so()
    {
        var template = Worker.Replace("/bin/a >", "${program} >", StringComparison.Ordinal).Replace("# Fills", "${more}\n# Fills", StringComparison.Ordinal);
        var project = Project("worker.bu", template);
        project.Build().FailsWith("FCG7501");

        project.Write("Directory.Build.targets", "<Project><ItemGroup><AdditionalFiles Update=\"worker.bu\" Template=\"true\" /></ItemGroup></Project>");
        var build = project.Build().FailsWith("FCG2001");

        Assert.Equal(1, build.Count("worker.bu(13,30): error FCG2001:"));
        Assert.Equal(0, build.Count("FCG7501"));
    }

    [Fact]
    public void The_log_of_errors_has_them()
    {
        var project = Project("worker.bu", Worker);

        project.Build("-p:ErrorLog=errors.sarif%2Cversion=2.1").FailsWith("FCG2001");

        using var log = JsonDocument.Parse(project.Read("errors.sarif"));
        var result = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), IsOurs);
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/worker.bu", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(12, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(26, place.GetProperty("region").GetProperty("startColumn").GetInt32());

        static bool IsOurs(JsonElement result) => result.GetProperty("ruleId").GetString() == "FCG2001";
    }

    /// <summary>A project with a class of its own, no declarations, and a file.</summary>
    private ForeignFolder Project(string file, string text)
    {
        var project = package.NewProject(Declared.Project("VERSION"));
        project.Write("Code.cs", "namespace Machines;\n\npublic class Code;\n");
        project.Write(file, text);
        return project;
    }
}
