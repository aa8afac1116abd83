namespace FlatcarGen.Runtime.Tests;

public sealed class LocalFilesTests : IDisposable
{
    private const string Document = """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              contents:
                local: conf/motd

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("flatcargen-runtime-");

    [Fact]
    public void Files_are_taken_from_the_folder()
    {
        _folder.CreateSubdirectory("conf");
        File.WriteAllText(Path.Combine(_folder.FullName, "conf/motd"), "hi");

        Assert.Contains("\"data:,hi\"", IgnitionConfig.FromButane(Document, new() { FilesFolder = _folder.FullName }).Json);
    }

    [Fact]
    public void A_tree_is_taken_from_the_folder()
    {
        _folder.CreateSubdirectory("root/etc");
        File.WriteAllText(Path.Combine(_folder.FullName, "root/etc/motd"), "hi");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "root/etc/issue"), "motd");

        var config = IgnitionConfig.FromButane(
            "variant: flatcar\nversion: 1.1.0\nstorage: {trees: [{local: root}]}", new() { FilesFolder = _folder.FullName });

        Assert.Equal(
            """{"ignition":{"version":"3.4.0"},"storage":{"files":[{"path":"/etc/motd","contents":{"compression":"","source":"data:,hi"},"mode":420}],"links":[{"path":"/etc/issue","target":"motd"}]}}""",
            config.Json);
    }

    [Fact]
    public void Without_a_folder_a_document_that_names_a_file_is_refused()
    {
        var refused = Assert.Throws<ButaneException>(() => IgnitionConfig.FromButane(Document));

        Assert.Equal("$.storage.files.0.contents.local", Assert.Single(refused.Messages).Path);
    }

    [Fact]
    public void What_is_wrong_with_a_file_is_said_where_it_is_named()
    {
        var refused = Assert.Throws<ButaneException>(() => IgnitionConfig.FromButane(Document, new() { FilesFolder = _folder.FullName }));

        Assert.StartsWith("(7,16): error $.storage.files.0.contents.local: 'conf/motd' is not there in '", Assert.Single(refused.Messages).ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
