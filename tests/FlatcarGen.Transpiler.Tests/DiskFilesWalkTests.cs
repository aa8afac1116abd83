using System.Diagnostics;
using System.Text;
using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Transpiler.Tests;

/// <summary>What butane 0.29.0 does with such trees was seen by running it.</summary>
public sealed class DiskFilesWalkTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void Entries_come_by_the_bytes_of_their_names_and_those_of_a_folder_where_it_stands()
    {
        foreach (var name in (string[])["t/a-b", "t/a/z", "t/a/B", "t/a.b", "t/B", "t/\U0001F600", "t/\uFF21", "t/é", "t/.hidden"])
            _folder.File(name);

        Assert.Equal([".hidden", "B", "a/B", "a/z", "a-b", "a.b", "é", "\uFF21", "\U0001F600"], Names("t"));
    }

    [Fact]
    public void Empty_folders_leave_nothing() => Assert.Empty(_folder.Sub("t/a/b").Files.Walk("t"));

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite, false)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserExecute, true)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.GroupExecute, true)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.OtherExecute, true)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.SetUser | UnixFileMode.OtherWrite, false)]
    public void A_file_is_executable_where_anybody_may_run_it(UnixFileMode mode, bool isExecutable)
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal([new LocalEntry("x", LocalEntryKind.File, isExecutable)], _folder.File("t/x", "", mode).Files.Walk("t"));
    }

    [Fact]
    public void Links_in_a_tree_are_told_as_they_are_written_wherever_they_lead()
    {
        _folder.File("t/sub/x").Link("t/a", "/etc/hostname").Link("t/b", "sub").Link("t/c", "../../../nothing//").Link("t/d", "d");

        Assert.Equal(
            [
                new LocalEntry("a", LocalEntryKind.SymbolicLink, LinkTarget: "/etc/hostname"),
                new("b", LocalEntryKind.SymbolicLink, LinkTarget: "sub"),
                new("c", LocalEntryKind.SymbolicLink, LinkTarget: "../../../nothing//"),
                new("d", LocalEntryKind.SymbolicLink, LinkTarget: "d"),
                new("sub/x", LocalEntryKind.File),
            ],
            _folder.Files.Walk("t"));
    }

    [Fact]
    public void A_pipe_is_something_else()
    {
        if (OperatingSystem.IsWindows())
            return;
        Pipe.MakeAt(_folder.Sub("t")["t/pipe"]);

        Assert.Equal([new LocalEntry("pipe", LocalEntryKind.Other)], _folder.Files.Walk("t"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("/")]
    [InlineData("t/..")]
    public void The_folder_itself_can_be_walked(string name) => Assert.Equal(["t/x"], Names(_folder.File("t/x"), name));

    [Fact]
    public void Links_on_the_way_to_a_tree_are_followed() => Assert.Equal(["x"], Names(_folder.File("t/sub/x").Link("l", "t"), "l/sub"));

    [Theory]
    [InlineData("l")]
    [InlineData("l/")]
    public void A_tree_that_is_a_link_is_that_link(string name) => Assert.Equal(
        [new LocalEntry(".", LocalEntryKind.SymbolicLink, LinkTarget: "t")],
        _folder.File("t/x").Link("l", "t").Files.Walk(name));

    [Theory]
    [InlineData("../beside")]
    [InlineData("..")]
    [InlineData("out")]
    [InlineData("out/sub")]
    public void A_tree_outside_of_the_folder_is_refused(string name)
    {
        _folder.File("../beside/sub/x", "secret").Link("out", "../beside");

        Assert.Contains("outside of", Refusal(name));
    }

    [Fact]
    public void A_file_is_no_tree() => Assert.Equal(
        "'motd' is no folder, and a tree needs one; name a folder, or take the file alone with contents.local in storage.files.",
        Refusal(_folder.File("motd"), "motd"));

    [Fact]
    public void A_missing_tree_is_refused() => Assert.StartsWith("'t' is not there in '", Refusal("t"));

    [Fact]
    public void A_name_that_is_not_UTF_8_is_refused_with_what_to_do()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Shell(": > \"$(printf 'a\\377')\"");

        Assert.EndsWith("has a name that is not UTF-8; rename it.", Refusal("t"));
        Shell("rm *");
    }

    [Fact]
    public void Deep_trees_do_not_overflow_the_stack()
    {
        var deep = string.Join("/", Enumerable.Repeat("d", 1500));
        _folder.File("t/" + deep + "/x");

        Assert.Equal([deep + "/x"], Names("t"));
    }

    [Fact]
    public void Folders_are_listed_as_far_as_somebody_asks()
    {
        _folder.File("t/a/x").Sub("t/b");
        using var walk = _folder.Files.Walk("t").GetEnumerator();
        Assert.True(walk.MoveNext());

        _folder.File("t/b/later");

        Assert.True(walk.MoveNext());
        Assert.Equal("b/later", walk.Current.Name);
    }

    [Fact]
    public void What_was_walked_can_be_read()
    {
        _folder.File("t/a/x", "1").File("t/y", "2");
        var files = _folder.Files;

        Assert.Equal("12", string.Concat(files.Walk("t").Select(entry => Encoding.UTF8.GetString(files.Read("t/" + entry.Name)))));
    }

    public void Dispose() => _folder.Dispose();

    private void Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = _folder.Sub("t")["t"] })!;
        shell.WaitForExit();
    }

    private IEnumerable<string> Names(string name) => Names(_folder, name);

    private static IEnumerable<string> Names(Folder folder, string name) => folder.Files.Walk(name).Select(entry => entry.Name);

    private string Refusal(string name) => Refusal(_folder, name);

    private static string Refusal(Folder folder, string name) =>
        Assert.Throws<LocalFileException>(() => folder.Files.Walk(name).Count()).Message;
}
