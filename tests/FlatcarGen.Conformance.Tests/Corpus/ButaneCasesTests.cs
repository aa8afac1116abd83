using FlatcarGen.Conformance.Butane.Corpus;

namespace FlatcarGen.Conformance.Tests.Corpus;

public sealed class ButaneCasesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("flatcargen-corpus-").FullName;

    [Fact]
    public void The_index_says_what_there_is_and_what_butane_said()
    {
        Write("index.tsv", "name\tgroup\trc_default\trc_strict\na\taccept\t0\t1\nb\treject\t1\t1\nc\texperimental\t0\t0\n");
        Write("accept/a.bu", "a");
        Write("accept/a.ign", "{}\n");
        Write("accept/a.rawreport", "warning at $.foo, line 3 col 1: unknown\n");
        Write("reject/b.bu", "b");
        Write("reject/b.files/x", "");
        Write("reject/b.rawreport", "error at $.bar, line 4 col 1: wrong\nNot valid\n");

        var cases = ButaneCases.Read(_folder);

        Assert.Equal(["a", "b"], cases.Select(one => one.Name));
        var (accepted, rejected) = (cases[0].Recorded(), cases[1].Recorded());
        Assert.Equal((true, false, "{}\n", null), (accepted.IsAccepted, accepted.IsAcceptedStrictly, accepted.Compact, accepted.Pretty));
        Assert.Equal((false, false, "Not valid"), (rejected.IsAccepted, rejected.IsAcceptedStrictly, rejected.LastWords));
        Assert.Equal("$.bar", Assert.Single(rejected.Report).Path);
        Assert.Null(cases[0].Document.FilesFolder);
        Assert.Equal(Path.Combine(_folder, "reject", "b.files"), cases[1].Document.FilesFolder);
    }

    [Fact]
    public void A_folder_without_an_index_is_all_the_documents_in_it()
    {
        Write("b.bu", "b");
        Write("deep/a.bu", "a");
        Write("c.ign", "{}");
        Assert.Equal(["b", "a"], ButaneCases.Read(_folder).Select(one => one.Name));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, name))!);
        File.WriteAllText(Path.Combine(_folder, name), text);
    }
}
