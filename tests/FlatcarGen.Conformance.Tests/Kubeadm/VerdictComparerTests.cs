using FlatcarGen.Conformance.Kubeadm;
using FlatcarGen.Conformance.Kubeadm.Corpus;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Conformance.Tests.Kubeadm;

public class VerdictComparerTests
{
    private static readonly RecordedVerdict Accepted = new(true, ""), Rejected = new(false, "etcd: Invalid value: \"\": No.\nNever.");
    private static readonly KubeadmReportEntry Etcd = new(KubeadmProblem.Etcd, ReportSeverity.Error, "ClusterConfiguration", "etcd", "Not so.");

    [Fact]
    public void Equal_verdicts_agree()
    {
        Assert.Null(VerdictComparer.Describe(Accepted, []));
        Assert.Null(VerdictComparer.Describe(Accepted, [Etcd with { Severity = ReportSeverity.Warning }]));
        Assert.Null(VerdictComparer.Describe(Rejected, [Etcd with { Path = "dns" }, Etcd]));
    }

    [Fact]
    public void What_is_wrongly_accepted_is_seen() =>
        Assert.Equal("accepted; kubeadm rejects it: etcd: Invalid value: \"\": No. Never.", VerdictComparer.Describe(Rejected, []));

    [Fact]
    public void A_warning_rejects_nothing() =>
        Assert.StartsWith("accepted;", VerdictComparer.Describe(Rejected, [Etcd with { Severity = ReportSeverity.Warning }]));

    [Fact]
    public void What_is_wrongly_rejected_is_seen() => Assert.Equal(
        "rejected (Etcd in ClusterConfiguration at etcd: Not so.); kubeadm accepts it", VerdictComparer.Describe(Accepted, [Etcd]));

    [Fact]
    public void An_error_on_another_field_is_seen() => Assert.Equal(
        "no error on etcd; in its place: Etcd in ClusterConfiguration at dns: Not so.", VerdictComparer.Describe(Rejected, [Etcd with { Path = "dns" }]));

    [Fact]
    public void Where_the_message_is_not_known_any_error_will_do()
    {
        Assert.Null(VerdictComparer.Describe(new(false, "broken"), [Etcd]));
        Assert.NotNull(VerdictComparer.Describe(new(false, "broken"), []));
    }
}
