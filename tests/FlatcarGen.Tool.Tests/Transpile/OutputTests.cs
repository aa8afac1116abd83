namespace FlatcarGen.Tool.Tests.Transpile;

/// <summary>Where the config goes. Nothing here names a real device: what may be replaced by mistake lies in the test's own folder.</summary>
public sealed class OutputTests : ToolTest
{
    private const string Config = """{"ignition":{"version":"3.3.0"}}""" + "\n";

    public OutputTests() => Write("a.bu", "variant: flatcar\nversion: 1.0.0\n");

    [Fact]
    public void a_new_file_is_readable_by_all()
    {
        Assert.Equal(new ToolResult(0, "", ""), Run("transpile", "-o", "a.ign", "a.bu"));

        Assert.Equal(Config, Read("a.ign"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal("rw-r--r--", ModeOf("a.ign"));
        Assert.Equal(["a.bu", "a.ign"], Names());
    }

    [Fact]
    public void a_file_that_is_there_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(Write("a.ign", "old"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);

        Assert.Equal(0, Run("transpile", "--output=a.ign", "a.bu").ExitCode);

        Assert.Equal((Config, "rw--w----"), (Read("a.ign"), ModeOf("a.ign")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void a_symbolic_link_goes_on_pointing_to_its_file(bool exists)
    {
        if (exists)
            Write("real/a.ign", "old");
        else
            Directory.CreateDirectory(Path.Combine(Folder, "real"));
        File.CreateSymbolicLink(Path.Combine(Folder, "link"), "real/a.ign");

        Assert.Equal(new ToolResult(0, "", ""), Run("transpile", "-o", "link", "a.bu"));

        Assert.Equal(Config, Read("real/a.ign"));
        Assert.Equal("real/a.ign", new FileInfo(Path.Combine(Folder, "link")).LinkTarget);
    }

    [Fact]
    public void a_pipe_is_written_to_and_stays_one()
    {
        if (OperatingSystem.IsWindows())
            return;

        var result = Shell("mkfifo pipe; cat pipe & flatcargen transpile -o pipe a.bu; wait; test -p pipe && echo still");

        Assert.Equal(new ToolResult(0, Config + "still\n", ""), result);
    }

    [Fact]
    public void dev_stdout_is_standard_output()
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal(new ToolResult(0, Config, ""), Shell("flatcargen transpile -o /dev/stdout a.bu | cat"));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("missing/a.ign")]
    [InlineData("a.bu/a.ign")]
    public void what_cannot_be_written_ends_with_one(string path)
    {
        var result = Run("transpile", "-o", path, "a.bu");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"failed to write config to {path}: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["a.bu"], Names());
    }

    [Fact]
    public void a_document_that_is_refused_leaves_the_file_alone()
    {
        Write("a.ign", "old");

        Assert.Equal(1, RunWithInput("variant: flatcar\n", "transpile", "-o", "a.ign").ExitCode);

        Assert.Equal("old", Read("a.ign"));
    }

    [Fact]
    public void a_reader_that_is_gone_is_an_error()
    {
        if (OperatingSystem.IsWindows())
            return;

        var result = Shell("mkfifo go; { read -r < go; flatcargen transpile a.bu; echo \"exit $?\" >&2; } | { exec 0<&-; echo > go; sleep 0.1; }");

        Assert.Equal("failed to write config to <stdout>: nobody reads the output any more\nexit 1\n", result.Errors);
    }

    [Fact]
    public void two_configs_in_one_file_follow_each_other()
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal(Config + Config, Shell("{ flatcargen transpile a.bu; flatcargen transpile a.bu; } > both; cat both").Output);
    }

    private IEnumerable<string> Names() => Directory.GetFileSystemEntries(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private string ModeOf(string path)
    {
        var mode = (int)File.GetUnixFileMode(Path.Combine(Folder, path));
        return string.Concat(Enumerable.Range(0, 9).Select(i => (mode & (0x100 >> i)) == 0 ? '-' : "rwx"[i % 3]));
    }
}
