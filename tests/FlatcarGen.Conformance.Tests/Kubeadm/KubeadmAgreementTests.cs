using FlatcarGen.Conformance.Kubeadm;
using FlatcarGen.Conformance.Kubeadm.Corpus;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Conformance.Tests.Kubeadm;

public sealed class KubeadmAgreementTests : IDisposable
{
    private static readonly OurKubeadm Yes = new((_, _) => [], null);

    private static readonly OurKubeadm No =
        new((_, _) => [new(KubeadmProblem.Etcd, ReportSeverity.Error, "ClusterConfiguration", "etcd", "No.")], null);

    private readonly string _folder = Directory.CreateTempSubdirectory("flatcargen-corpus-").FullName;

    [Fact]
    public void A_case_agrees_where_both_releases_do()
    {
        Write("a.yaml", "");
        Write("a.k132.report", "ok\n");
        Write("a.k136.report", "ok\n");
        Assert.Empty(Differing(Yes));
        Assert.Equal([("a", "1.32.1 and 1.36.0: rejected (Etcd in ClusterConfiguration at etcd: No.); kubeadm accepts it")], Differing(No));

        Write("a.k136.report", "etcd: Invalid value: x: y\n");
        Assert.Equal([("a", "1.36.0: accepted; kubeadm rejects it: etcd: Invalid value: x: y")], Differing(Yes));
        Assert.StartsWith("1.32.1: rejected", Assert.Single(Differing(No)).What);
    }

    [Fact]
    public void Without_a_verdict_nothing_agrees()
    {
        Write("a.yaml", "");
        Write("a.k132.report", "ok\n");
        Assert.Equal([("a", "1.36.0: there is no verdict of it")], Differing(Yes));
        Write("index.tsv", "name\tgroup\na\t\nb\t\n");
        Assert.Equal("there is no such file", Differing(Yes)[^1].What);
    }

    [Fact]
    public void Each_release_is_asked_with_its_document()
    {
        Write("a.yaml", "v1.32.1");
        Write("a.k132.report", "ok\n");
        Write("a.k136.report", "ok\n");
        var asked = new List<(string, int)>();
        KubeadmAgreement.Of(KubeadmCases.Read(_folder), new((text, release) => { asked.Add((text, release.Minor)); return []; }, null));
        Assert.Equal([("v1.32.1", 32), ("v1.36.0", 36)], asked);
    }

    [Fact]
    public void A_migration_must_mean_the_same()
    {
        Write("a.yaml", "kind: JoinConfiguration\ncaCertPath: /x\n");
        Write("a.k132.report", "ok\n");
        Write("a.k136.report", "ok\n");
        Write("a.k136.migrated.yaml", "kind: JoinConfiguration\ncaCertPath: /x\n");
        Assert.Empty(Differing(Yes with { Migrate = text => text }));
        Assert.Equal(
            [("a", "1.36.0: migrated: JoinConfiguration.caCertPath should be \"/x\" and is \"/y\"")],
            Differing(Yes with { Migrate = text => text.Replace("/x", "/y") }));
    }

    [Fact]
    public void What_throws_differs()
    {
        Write("a.yaml", "");
        Write("a.k132.report", "ok\n");
        Assert.StartsWith("1.32.1: THROWN: InvalidOperationException: Oh.", Assert.Single(Differing(new((_, _) => throw new InvalidOperationException("Oh."), null))).What);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IReadOnlyList<(string Name, string What)> Differing(OurKubeadm ours) => KubeadmAgreement.Of(KubeadmCases.Read(_folder), ours);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
