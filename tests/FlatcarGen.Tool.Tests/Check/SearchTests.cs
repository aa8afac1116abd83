namespace FlatcarGen.Tool.Tests.Check;

/// <summary>Which files are checked.</summary>
public sealed class SearchTests : ToolTest
{
    private const string Unit = "[Service]\nExecStart=/bin/a > /b\n";

    [Fact]
    public void a_directory_is_searched_to_its_ground()
    {
        Write("b.service", Unit);
        Write("deep/down/a.service", Unit);
        Write("deep/a.bu", "a: [\n");
        Write("deep/kubeadm-join.yaml", "a: [\n");
        Write("deep/other.yaml", "a: [\n");
        Write("deep/notes.txt", Unit);

        Assert.Equal(["b.service", "deep/a.bu", "deep/down/a.service", "deep/kubeadm-join.yaml"], FilesIn(Run("check", ".")));
        Assert.Equal(["deep/a.bu", "deep/down/a.service", "deep/kubeadm-join.yaml"], FilesIn(Run("check", "deep/")));
    }

    [Fact]
    public void hidden_directories_and_links_to_directories_are_left_alone()
    {
        Write("a/a.service", Unit);
        Write(".git/b.service", Unit);
        Directory.CreateSymbolicLink(Path.Combine(Folder, "a/again"), "..");

        Assert.Equal(["a/a.service"], FilesIn(Run("check", ".")));
    }

    [Fact]
    public void a_file_is_checked_once_however_often_it_is_named()
    {
        Write("a/a.service", Unit);

        Assert.Single(Run("check", "a", "a/a.service", "a/../a").OutputLines);
    }

    [Fact]
    public void what_is_missing_ends_with_two_and_the_rest_is_checked()
    {
        Write("a.service", Unit);

        var result = Run("check", "missing.bu", "a.service");

        Assert.Equal((2, "missing.bu: no such file or directory\n"), (result.ExitCode, result.Errors));
        Assert.Single(result.OutputLines);
    }

    [Fact]
    public void a_search_that_finds_nothing_is_no_success()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "empty"));

        Assert.Equal(2, Run("check", "empty").ExitCode);
    }

    [Fact]
    public void a_kind_is_for_files_that_are_named_and_not_for_those_that_are_found()
    {
        Write("a/a.txt", Unit);
        Write("a/a.service", Unit);

        Assert.Equal(["a/a.service"], FilesIn(Run("check", "--kind", "butane", "a")));
        Assert.Equal(["a/a.txt"], FilesIn(Run("check", "--kind", "unit", "a/a.txt")));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'#', 0xC3, 0xA9, 0xC3, (byte)'(' }, 3)]
    [InlineData(new byte[] { (byte)'#', 0xFF }, 2)]
    [InlineData(new byte[] { (byte)'#', 0xED, 0xA0, 0x80 }, 2)]
    public void bytes_that_are_no_text_are_an_error_with_a_place(byte[] line, int column)
    {
        Write("a.service", [.. "[Service]\r\n"u8, .. line]);

        var result = Run("check", "a.service");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"a.service(2,{column}): error: ", Assert.Single(result.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public void a_byte_order_mark_takes_no_column()
    {
        Write("a.service", [0xEF, 0xBB, 0xBF, .. "Exec=1\n"u8]);

        Assert.StartsWith("a.service(1,1): ", Run("check", "a.service").Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FilesIn(ToolResult result) => result.OutputLines.Select(line => line.Split('(')[0]).Distinct();
}
