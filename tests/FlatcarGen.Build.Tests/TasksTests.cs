using Microsoft.Build.Framework;

namespace FlatcarGen.Build.Tests;

public sealed class TasksTests : IDisposable
{
    private const string Constants = """
        public static class Prod { public const string A = "a\n", B = "b\n"; }
        """;

    private readonly TemporaryFolder _folder = new();

    private readonly RecordingEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Says_in_one_line_what_was_written_where()
    {
        Assert.True(Write(Compiled.WithIndex(Constants, "prod/a.bu", "Prod", "A", "prod/a.kubeadm.yaml", "Prod", "B")));

        var message = Assert.Single(_engine.Messages);
        Assert.Equal("FlatcarGen: 2 files for cluster prod -> out/flatcar/prod", message.Message);
        Assert.Equal(MessageImportance.High, message.Importance);
    }

    [Fact]
    public void Counts_clusters_when_there_are_several()
    {
        Write(Compiled.WithIndex(Constants, "prod/a.bu", "Prod", "A", "test/a.bu", "Prod", "B"));

        Assert.Equal("FlatcarGen: 2 files for 2 clusters -> out/flatcar", Assert.Single(_engine.Messages).Message);
    }

    [Fact]
    public void Says_nothing_when_nothing_changed_and_counts_what_did()
    {
        var before = Compiled.WithIndex(Constants, "prod/a.bu", "Prod", "A", "prod/b.bu", "Prod", "A");
        Write(before);
        _engine.Messages.Clear();

        Write(before);

        Assert.Empty(_engine.Messages);

        Write(Compiled.WithIndex(Constants, "prod/a.bu", "Prod", "A", "prod/b.bu", "Prod", "B"));

        Assert.Equal("FlatcarGen: 1 file for cluster prod -> out/flatcar/prod", Assert.Single(_engine.Messages).Message);
    }

    [Fact]
    public void Writes_only_the_wanted_kinds()
    {
        var image = Compiled.WithIndex(Constants, "prod/a.bu", "Prod", "A", "prod/a.kubeadm.yaml", "Prod", "B");
        Write(image);

        Write(image, kinds: "kubeadm");

        Assert.Equal(["out/flatcar/prod/a.kubeadm.yaml"], _folder.Content.Where(path => path.StartsWith("out/flatcar/prod/a", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("../other/prod.bu", "FCG8003")]
    [InlineData("prod/a.txt", "FCG8003")]
    public void An_error_names_the_assembly_and_its_page(string path, string code)
    {
        Assert.False(Write(Compiled.WithIndex(Constants, path, "Prod", "A")));

        var error = Assert.Single(_engine.Errors);
        Assert.Equal((code, "obj/declared.dll"), (error.Code, error.File));
        Assert.EndsWith($"/docs/rules/{code}.md", error.HelpLink, StringComparison.Ordinal);
        Assert.Equal(["obj/", "obj/declared.dll"], _folder.Content);
    }

    [Fact]
    public void A_missing_assembly_is_an_error()
    {
        Assert.False(Run(new WriteFlatcarArtifacts { Assembly = "obj/none.dll" }));

        Assert.Equal("FCG8004", Assert.Single(_engine.Errors).Code);
    }

    [Fact]
    public void An_unknown_kind_is_an_error_of_the_project()
    {
        Assert.False(Write(Compiled.WithIndex(Constants), kinds: "iso"));

        var error = Assert.Single(_engine.Errors);
        Assert.Equal(("FCG8006", _folder["my.csproj"]), (error.Code, error.File));
    }

    [Fact]
    public void Tells_other_targets_what_was_written_and_what_is_missing()
    {
        Write(Compiled.WithIndex(Constants, "prod/a.bu", "Prod", "A", "prod/a.kubeadm.yaml", "Prod", "B"));
        File.Delete(_folder["out/flatcar/prod/a.kubeadm.yaml"]);

        var task = new ReadFlatcarArtifacts();
        Assert.True(Run(task));

        Assert.Equal(
            [
                ("out/flatcar/prod/a.bu", "prod", "a", "butane", "flatcar/prod/a.bu"),
                ("out/flatcar/prod/a.kubeadm.yaml", "prod", "a", "kubeadm", "flatcar/prod/a.kubeadm.yaml"),
            ],
            task.Artifacts.Select(item => (item.ItemSpec, item.GetMetadata("Cluster"), item.GetMetadata("Node"), item.GetMetadata("Kind"), item.GetMetadata("RelativePath"))));
        Assert.Equal(["out/flatcar/prod/a.kubeadm.yaml"], task.Missing.Select(item => item.ItemSpec));
    }

    [Fact]
    public void Folders_may_have_names_that_mean_something_to_msbuild()
    {
        var task = new WriteFlatcarArtifacts { Assembly = Save(Compiled.WithIndex(Constants, "prod/a.bu", "Prod", "A")), Kinds = "butane" };
        Run(task, "50%25 (a;b) @home $(x)/");

        var read = new ReadFlatcarArtifacts();
        Run(read, "50%25 (a;b) @home $(x)/");

        Assert.Equal(["50%25 (a;b) @home $(x)/prod/a.bu"], read.Artifacts.Select(item => item.ItemSpec));
        Assert.Empty(read.Missing);
    }

    [Fact]
    public void A_changed_value_is_seen_and_the_item_says_what_is_secret()
    {
        const string constants = """
            static class Prod { const string A = "variant: flatcar\nversion: 1.0.0\npasswd:\n  users:\n    - name: \"${n}\"\n", AMarks = "62 4 0 -1"; }
            """;
        var secrets = _folder["secrets.json"];
        File.WriteAllText(secrets, """{"n": "kate"}""");
        var assembly = Save(Compiled.WithIndex(constants, "prod/a.bu", "Prod", "A", "prod/a.ign", "Prod", "A"));

        Assert.True(Run(new WriteFlatcarArtifacts { Assembly = assembly, Kinds = "butane;ignition", SecretsFile = "secrets.json" }), string.Join('\n', _engine.Errors.Select(error => error.Message)));

        Assert.Equal(
            "{\"ignition\":{\"version\":\"3.3.0\"},\"passwd\":{\"users\":[{\"name\":\"kate\"}]}}\n", File.ReadAllText(_folder["out/flatcar/prod/a.ign"]));
        var read = new ReadFlatcarArtifacts();
        Run(read);
        Assert.Equal([("prod/a.bu", ""), ("prod/a.ign", "true")], read.Artifacts.Select(item => (item.ItemSpec["out/flatcar/".Length..], item.GetMetadata("Secret"))));
        Assert.Empty(Outdated());

        File.WriteAllText(secrets, """{"n": "carl"}""");
        Assert.Single(Outdated());

        File.WriteAllText(secrets, "nonsense");
        Assert.Single(Outdated());
        Assert.Empty(_engine.Errors);

        IEnumerable<ITaskItem> Outdated()
        {
            var check = new CheckFlatcarInputs { Kinds = "butane;ignition", SecretsFile = "secrets.json" };
            Assert.True(Run(check));
            return check.Outdated;
        }
    }

    [Fact]
    public void A_config_that_cannot_be_made_leaves_the_other_files_and_the_next_build_tries_again()
    {
        var image = Compiled.WithIndex(Constants, "prod/a.bu", "Prod", "A", "prod/a.ign", "Prod", "A");

        Assert.False(Run(new WriteFlatcarArtifacts { Assembly = Save(image), Kinds = "butane;ignition" }));

        Assert.Contains("FCG8007", _engine.Errors.Select(error => error.Code));
        Assert.True(File.Exists(_folder["out/flatcar/prod/a.bu"]));
        Assert.True(File.GetLastWriteTimeUtc(_folder["obj/manifest.txt"]) < DateTime.UtcNow.AddYears(-1));
    }

    [Fact]
    public void A_limit_that_is_no_number_is_an_error()
    {
        Assert.False(Run(new WriteFlatcarArtifacts { Assembly = Save(Compiled.WithIndex(Constants)), Kinds = "ignition", UserDataLimit = "16 KB" }));

        Assert.Equal("FCG8012", Assert.Single(_engine.Errors).Code);
    }

    [Fact]
    public void An_item_without_a_value_is_an_error()
    {
        var item = new Microsoft.Build.Utilities.TaskItem("token");

        Assert.False(Run(new WriteFlatcarArtifacts { Assembly = Save(Compiled.WithIndex(Constants)), Kinds = "ignition", Variables = [item] }));

        Assert.Equal("FCG8011", Assert.Single(_engine.Errors).Code);
    }

    [Fact]
    public void Clean_deletes_it_all()
    {
        Write(Compiled.WithIndex(Constants, "prod/a.bu", "Prod", "A"));

        Assert.True(Run(new CleanFlatcarArtifacts()));

        Assert.Equal(["obj/", "obj/declared.dll"], _folder.Content);
    }

    private bool Write(byte[] image, string kinds = "butane;kubeadm") =>
        Run(new WriteFlatcarArtifacts { Assembly = Save(image), Kinds = kinds });

    private string Save(byte[] image)
    {
        Directory.CreateDirectory(_folder["obj"]);
        File.WriteAllBytes(_folder["obj/declared.dll"], image);
        return "obj/declared.dll";
    }

    private bool Run(ProjectTask task, string output = "out/flatcar/")
    {
        task.BuildEngine = _engine;
        task.Project = _folder["my.csproj"];
        task.OutputFolder = output;
        task.Manifest = "obj/manifest.txt";
        if (task is ValuesTask { } withValues)
            withValues.TakenInputs = "obj/inputs.txt";
        return task.Execute();
    }
}
