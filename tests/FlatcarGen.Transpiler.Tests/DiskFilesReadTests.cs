using System.Text;
using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Transpiler.Tests;

/// <summary>Which names butane 0.29.0 takes was seen by running it.</summary>
public sealed class DiskFilesReadTests : IDisposable
{
    private readonly Folder _folder = new();

    [Theory]
    [InlineData("conf/motd")]
    [InlineData("./conf/motd")]
    [InlineData("conf//motd")]
    [InlineData("conf/motd/")]
    [InlineData("/conf/motd")]
    [InlineData("//conf/motd")]
    [InlineData("conf/../conf/motd")]
    [InlineData("nowhere/../conf/motd")]
    [InlineData("../files/conf/motd")]
    public void A_name_is_relative_to_the_folder_and_is_cleaned_by_its_text(string name)
    {
        _folder.File("conf/motd", "hello\n");

        Assert.Equal("hello\n", Text(name));
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("..")]
    [InlineData("conf/../../outside")]
    [InlineData("/../outside")]
    [InlineData("../files-of-others/x")]
    public void What_lies_outside_by_its_name_is_refused(string name)
    {
        _folder.File("../outside", "secret").File("../files-of-others/x", "secret");

        Assert.Equal(
            $"'{name}' lies outside of '{_folder.Path}', the folder of local files; copy it into that folder and name the copy.",
            Refusal(name));
    }

    [Fact]
    public void Bytes_are_read_as_they_are()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, 0, 0xFF, 13, 10];
        File.WriteAllBytes(_folder["raw"], bytes);

        Assert.Equal(bytes, _folder.Files.Read("raw"));
    }

    [Fact]
    public void The_folder_may_be_written_with_a_slash_at_its_end()
    {
        _folder.File("motd", "hello");

        Assert.Equal("hello", Encoding.UTF8.GetString(new DiskFiles(_folder.Path + "/").Read("motd")));
    }

    [Fact]
    public void Links_that_stay_within_the_folder_are_followed()
    {
        _folder.File("conf/motd", "hello").Link("a", "conf").Link("conf/b", "../a/motd").Link("c", _folder["conf/b"]);

        Assert.Equal("hello", Text("c"));
    }

    [Fact]
    public void The_folder_itself_may_be_reached_through_a_link()
    {
        _folder.File("motd", "hello").Link("../elsewhere", "files").Link("absolute", _folder["motd"]);
        var files = new DiskFiles(_folder["../elsewhere"]);

        Assert.Equal("hello", Encoding.UTF8.GetString(files.Read("motd")));
        Assert.Equal("hello", Encoding.UTF8.GetString(files.Read("absolute")));
    }

    [Theory]
    [InlineData("key")]
    [InlineData("around/outside")]
    [InlineData("absolute")]
    public void What_lies_outside_through_a_link_is_refused(string name)
    {
        _folder.File("../outside", "secret").Link("key", "../outside").Link("around", "..")
            .Link("absolute", Path.GetFullPath(_folder["../outside"]));

        Assert.Equal(
            $"'{name}' leads through a symbolic link to '{Path.GetFullPath(_folder["../outside"])}', outside of '{_folder.Path}', "
            + "the folder of local files; put a copy in the place of the link.",
            Refusal(name));
    }

    [Fact]
    public void A_link_into_a_folder_whose_name_only_begins_alike_leads_outside()
    {
        _folder.File("../files2/x", "secret").Link("x", "../files2/x");

        Assert.Contains("outside of", Refusal("x"));
    }

    [Fact]
    public void A_missing_file_is_refused_with_the_folder_that_it_is_looked_for_in() => Assert.Equal(
        $"'conf/motd' is not there in '{_folder.Path}', the folder of local files; create it, or correct the name.",
        Refusal("conf/motd"));

    [Fact]
    public void A_link_to_nothing_is_a_missing_file() => Assert.StartsWith("'motd' is not there", Refusal(_folder.Link("motd", "nothing"), "motd"));

    [Fact]
    public void A_missing_folder_is_told_apart_from_a_missing_file() => Assert.Equal(
        $"There is no folder '{_folder["none"]}', which local files are looked for in; create it, or name another one.",
        Assert.Throws<LocalFileException>(() => new DiskFiles(_folder["none"]).Read("motd")).Message);

    [Theory]
    [InlineData("conf")]
    [InlineData("")]
    [InlineData(".")]
    public void A_folder_is_no_file(string name) => Assert.Equal(
        $"'{name}' is a folder, and a file is needed; name a file in it, or take all of it with storage.trees.",
        Refusal(_folder.Sub("conf"), name));

    [Fact]
    public void A_file_is_no_folder() => Assert.Equal(
        $"'motd/x' cannot be read: '{_folder["motd"]}' is no folder.",
        Refusal(_folder.File("motd"), "motd/x"));

    [Theory]
    [InlineData("motd/")]
    [InlineData("motd/.")]
    [InlineData("motd/../motd")]
    public void A_link_that_takes_a_file_for_a_folder_leads_nowhere(string target) => Assert.Equal(
        $"'l' cannot be read: '{_folder["motd"]}' is no folder.",
        Refusal(_folder.File("motd").Link("l", target), "l"));

    [Fact]
    public void Links_that_go_round_in_a_circle_end() => Assert.Equal(
        "'a' cannot be read: its symbolic links go round in a circle, or are more than 40.",
        Refusal(_folder.Link("a", "b").Link("b", "./a"), "a"));

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        Pipe.MakeAt(_folder["pipe"]);

        Assert.Equal("'pipe' is a device, a pipe or a socket, and a file is needed.", Refusal("pipe"));
    }

    [Fact]
    public void A_name_with_a_null_character_is_refused() =>
        Assert.Equal("'a\\0b' is no name of a file; correct it.", Refusal(_folder.File("a"), "a\0b"));

    [Fact]
    public void A_name_that_the_system_finds_too_long_is_refused() =>
        Assert.StartsWith("'aaa", Refusal(new string('a', 5000)));

    public void Dispose() => _folder.Dispose();

    private string Text(string name) => Encoding.UTF8.GetString(_folder.Files.Read(name));

    private string Refusal(string name) => Refusal(_folder, name);

    private static string Refusal(Folder folder, string name) =>
        Assert.Throws<LocalFileException>(() => folder.Files.Read(name)).Message;
}
