using FlatcarGen.Transpiler;

namespace FlatcarGen.Build.Tests.Values;

public sealed class TakenInputsTests : IDisposable
{
    private static readonly GivenValues s_values = new([new("token", "s3cret", ValueOrigin.Environment)]);

    private readonly TemporaryFolder _folder = new();
    private readonly RecordingFiles _files;

    public TakenInputsTests()
    {
        Directory.CreateDirectory(_folder["tree"]);
        File.WriteAllText(_folder["tree/a b"], "1");
        _files = new(new DiskFiles(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_is_the_same_and_has_no_secret_in_it()
    {
        Save();

        Assert.True(AreSame(s_values));
        Assert.DoesNotContain("s3cret", File.ReadAllText(_folder["inputs.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_nothing_is_the_same() => Assert.False(AreSame(s_values));

    [Fact]
    public void Another_value_is_seen()
    {
        Save();

        Assert.False(AreSame(new([new("token", "other", ValueOrigin.Environment)])));
    }

    [Fact]
    public void Another_content_of_a_local_file_is_seen()
    {
        Save();
        File.WriteAllText(_folder["tree/a b"], "2");

        Assert.False(AreSame(s_values));
    }

    [Fact]
    public void A_file_more_in_a_tree_is_seen()
    {
        Save();
        File.WriteAllText(_folder["tree/new"], "");

        Assert.False(AreSame(s_values));
    }

    [Fact]
    public void A_local_file_that_is_gone_is_seen()
    {
        Save();
        File.Delete(_folder["tree/a b"]);

        Assert.False(AreSame(s_values));
    }

    [Fact]
    public void A_file_whose_name_is_a_secret_is_not_written_down()
    {
        File.WriteAllText(_folder["s3cret"], "");
        _files.Read("s3cret");
        Save();

        Assert.False(AreSame(s_values));
        Assert.DoesNotContain("s3cret", File.ReadAllText(_folder["inputs.txt"]), StringComparison.Ordinal);
    }

    private void Save()
    {
        _files.Read("tree/a b");
        _ = _files.Walk("tree").ToList();
        TakenInputs.Save(_folder["inputs.txt"], s_values, _files);
    }

    private bool AreSame(GivenValues values) => TakenInputs.AreSame(_folder["inputs.txt"], values, new DiskFiles(_folder.Path));
}
