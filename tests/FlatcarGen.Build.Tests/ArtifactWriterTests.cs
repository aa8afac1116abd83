using System.Text;

namespace FlatcarGen.Build.Tests;

public sealed class ArtifactWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly ArtifactWriter _writer;

    public ArtifactWriterTests() => _writer = new(_folder["bin/flatcar/"], _folder["obj/manifest.txt"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writes_utf8_without_a_mark_and_line_ends_as_they_are()
    {
        _writer.Update([File("prod/worker.bu", "é\r\n\n")]);

        Assert.Equal(Encoding.UTF8.GetBytes("é\r\n\n"), System.IO.File.ReadAllBytes(_folder["bin/flatcar/prod/worker.bu"]));
        Assert.Equal(["bin/", "bin/flatcar/", "bin/flatcar/prod/", "bin/flatcar/prod/worker.bu", "obj/", "obj/manifest.txt"], _folder.Content);
    }

    [Fact]
    public void Writes_only_what_differs()
    {
        _writer.Update([File("prod/a.bu", "1"), File("prod/b.bu", "1")]);
        var before = Times();

        var written = _writer.Update([File("prod/a.bu", "1"), File("prod/b.bu", "2")]);

        Assert.Equal(["prod/b.bu"], written.Select(path => path.ToString()));
        Assert.Equal("2", System.IO.File.ReadAllText(_folder["bin/flatcar/prod/b.bu"]));
        Assert.Equal(before, Times());

        DateTime Times() => System.IO.File.GetLastWriteTimeUtc(_folder["bin/flatcar/prod/a.bu"]);
    }

    [Fact]
    public void A_file_of_the_same_length_is_compared_too()
    {
        _writer.Update([File("prod/a.bu", "one")]);
        System.IO.File.WriteAllText(_folder["bin/flatcar/prod/a.bu"], "two");

        _writer.Update([File("prod/a.bu", "one")]);

        Assert.Equal("one", System.IO.File.ReadAllText(_folder["bin/flatcar/prod/a.bu"]));
    }

    [Fact]
    public void What_is_gone_from_the_assembly_goes_with_its_folder()
    {
        _writer.Update([File("old/a.bu", "1"), File("prod/a.bu", "1"), File("prod/b.bu", "1")]);

        _writer.Update([File("prod/a.bu", "1")]);

        Assert.Equal(["bin/flatcar/prod/", "bin/flatcar/prod/a.bu"], _folder.Content.Where(path => path.StartsWith("bin/flatcar/", StringComparison.Ordinal)).Skip(1));
    }

    [Fact]
    public void Foreign_files_stay_and_keep_their_folder()
    {
        _writer.Update([File("old/a.bu", "1")]);
        System.IO.File.WriteAllText(_folder["bin/flatcar/old/mine.bu"], "");

        _writer.Update([]);

        Assert.True(System.IO.File.Exists(_folder["bin/flatcar/old/mine.bu"]));
        Assert.False(System.IO.File.Exists(_folder["bin/flatcar/old/a.bu"]));

        System.IO.File.Delete(_folder["bin/flatcar/old/mine.bu"]);
        _writer.Update([]);

        Assert.DoesNotContain("bin/", _folder.Content);
    }

    [Fact]
    public void Clean_leaves_nothing_of_its_own()
    {
        _writer.Update([File("prod/a.bu", "1"), File("test/a.bu", "1")]);

        _writer.Clean();

        Assert.Equal(["obj/"], _folder.Content);
    }

    [Fact]
    public void Clean_leaves_folders_that_were_there_before()
    {
        Directory.CreateDirectory(_folder["bin/flatcar/prod"]);
        _writer.Update([File("prod/a.bu", "1"), File("test/a.bu", "1")]);

        _writer.Clean();

        Assert.Equal(["bin/", "bin/flatcar/", "bin/flatcar/prod/", "obj/"], _folder.Content);
    }

    [Fact]
    public void Clean_of_what_is_already_gone_is_no_error()
    {
        _writer.Update([File("prod/a.bu", "1")]);
        Directory.Delete(_folder["bin"], recursive: true);

        _writer.Clean();
        _writer.Clean();

        Assert.Equal(["obj/"], _folder.Content);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_error_and_what_was_written_is_not_forgotten()
    {
        Directory.CreateDirectory(_folder["bin/flatcar/prod/b.bu"]);

        var error = Assert.Throws<ArtifactException>(() => _writer.Update([File("prod/a.bu", "1"), File("prod/b.bu", "1")]));

        Assert.Equal(ErrorCode.FileSystem, error.Code);
        Assert.Contains("prod/b.bu", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Content, path => path.EndsWith(".tmp", StringComparison.Ordinal));
        Assert.True(System.IO.File.GetLastWriteTimeUtc(_folder["obj/manifest.txt"]) < DateTime.UtcNow.AddYears(-1));

        _writer.Update([]);

        Assert.DoesNotContain("bin/flatcar/prod/a.bu", _folder.Content);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_not_turned_into_a_question_mark()
    {
        var error = Assert.Throws<ArtifactException>(() => _writer.Update([File("prod/a.bu", "\ud83d")]));

        Assert.Equal(ErrorCode.FileSystem, error.Code);
        Assert.DoesNotContain("bin/flatcar/prod/a.bu", _folder.Content);
    }

    [Fact]
    public void Only_its_owner_can_read_a_file_with_a_secret()
    {
        if (OperatingSystem.IsWindows())
            return;
        _writer.Update([File("prod/a.ign", "1", isSecret: true), File("prod/b.ign", "1")]);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(_folder["bin/flatcar/prod/a.ign"]));
        Assert.True(System.IO.File.GetUnixFileMode(_folder["bin/flatcar/prod/b.ign"]).HasFlag(UnixFileMode.UserRead));

        _writer.Update([File("prod/a.ign", "2", isSecret: true)]);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(_folder["bin/flatcar/prod/a.ign"]));
        Assert.Equal("2", System.IO.File.ReadAllText(_folder["bin/flatcar/prod/a.ign"]));
    }

    [Fact]
    public void A_file_that_nobody_remembers_is_made_anew_when_it_is_secret()
    {
        if (OperatingSystem.IsWindows())
            return;
        _writer.Update([File("prod/a.ign", "1")]);
        System.IO.File.Delete(_folder["obj/manifest.txt"]);

        _writer.Update([File("prod/a.ign", "1", isSecret: true)]);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(_folder["bin/flatcar/prod/a.ign"]));
    }

    [Fact]
    public void A_file_that_becomes_secret_is_made_anew_though_its_text_is_the_same()
    {
        if (OperatingSystem.IsWindows())
            return;
        _writer.Update([File("prod/a.ign", "1")]);
        var open = System.IO.File.GetUnixFileMode(_folder["bin/flatcar/prod/a.ign"]);

        _writer.Update([File("prod/a.ign", "1", isSecret: true)]);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(_folder["bin/flatcar/prod/a.ign"]));

        _writer.Update([File("prod/a.ign", "1")]);
        Assert.Equal(open, System.IO.File.GetUnixFileMode(_folder["bin/flatcar/prod/a.ign"]));
    }

    private static ArtifactFile File(string path, string text, bool isSecret = false) =>
        ArtifactPath.TryParse(path, out var parsed, out _) ? new(parsed, text, isSecret) : throw new ArgumentException(path);
}
