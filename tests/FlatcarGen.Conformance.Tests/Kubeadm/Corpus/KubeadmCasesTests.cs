using FlatcarGen.Conformance.Kubeadm;
using FlatcarGen.Conformance.Kubeadm.Corpus;

namespace FlatcarGen.Conformance.Tests.Kubeadm.Corpus;

public sealed class KubeadmCasesTests : IDisposable
{
    private static readonly KubeadmRelease Old = KubeadmRelease.All[0], New = KubeadmRelease.All[1];

    private readonly string _folder = Directory.CreateTempSubdirectory("flatcargen-corpus-").FullName;

    [Fact]
    public void The_index_says_what_there_is_and_the_reports_what_kubeadm_said()
    {
        WriteIndex("a\taccept\t0\t0\t", "b\treject\t1\t0\t");
        Write("accept/a.yaml", "version: v1.32.1");
        Write("accept/a.k132.report", "ok\n");
        Write("accept/a.k136.report", "no\n");
        Write("accept/a.k132.migrated.yaml", "migrated");
        Write("accept/not-listed.yaml", "");
        Write("reject/b.yaml", "");

        var cases = KubeadmCases.Read(_folder);

        Assert.Equal(["a", "b"], cases.Select(one => one.Name));
        Assert.Equal((new(true, ""), new(false, "no")), (cases[0].VerdictOf(Old), cases[0].VerdictOf(New)));
        Assert.Equal((new(false, ""), new(true, "")), (cases[1].VerdictOf(Old), cases[1].VerdictOf(New)));
        Assert.Equal(("migrated", null), (cases[0].MigratedBy(Old), cases[0].MigratedBy(New)));
    }

    [Fact]
    public void Each_release_is_given_its_own_version_unless_the_index_says_otherwise()
    {
        WriteIndex("a\taccept\t0\t0\t", "b\taccept\t0\t1\tv1.32.1 KEEPVERSION");
        Write("accept/a.yaml", "version: v1.32.1");
        Write("accept/b.yaml", "version: v1.32.1");
        var cases = KubeadmCases.Read(_folder);
        Assert.Equal(("version: v1.32.1", "version: v1.36.0"), (cases[0].DocumentFor(Old), cases[0].DocumentFor(New)));
        Assert.Equal("version: v1.32.1", cases[1].DocumentFor(New));
    }

    [Fact]
    public void A_folder_without_an_index_is_all_that_has_a_report()
    {
        Write("b.yaml", "version: v1.32.1");
        Write("b.k132.report", "ok\n");
        Write("b.k132.migrated.yaml", "");
        Write("deep/a.yaml", "version: v1.32.1");
        Write("deep/a.k136.report", "Current version: v1.32.1\n");
        Write("c.yaml", "");

        var cases = KubeadmCases.Read(_folder);

        Assert.Equal(["b", "a"], cases.Select(one => one.Name));
        Assert.Null(cases[0].VerdictOf(New));
        Assert.Equal(("version: v1.36.0", "version: v1.32.1"), (cases[0].DocumentFor(New), cases[1].DocumentFor(New)));
    }

    [Fact]
    public void What_is_listed_and_not_there_is_told()
    {
        WriteIndex("a\taccept\t0\t0\t");
        Assert.False(Assert.Single(KubeadmCases.Read(_folder)).Exists);
    }

    [Fact]
    public void An_index_without_rows_is_an_empty_corpus()
    {
        WriteIndex();
        Assert.Empty(KubeadmCases.Read(_folder));
        Write("index.tsv", "");
        Assert.Empty(KubeadmCases.Read(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void WriteIndex(params string[] rows) =>
        Write("index.tsv", string.Join('\n', ["name\tgroup(1.32.1)\trc_1.32.1\trc_1.36.0\tnote", .. rows]) + "\n");

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, name))!);
        File.WriteAllText(Path.Combine(_folder, name), text);
    }
}
