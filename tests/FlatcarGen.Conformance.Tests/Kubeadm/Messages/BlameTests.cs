using FlatcarGen.Conformance.Kubeadm.Messages;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Conformance.Tests.Kubeadm.Messages;

public class BlameTests
{
    [Theory]
    [InlineData("apiServer.certSANs", "apiServer.certSANs", true)]
    [InlineData("apiServer.certSANs", "apiServer.certSANs[1]", true)]
    [InlineData("bootstrapTokens.0.groups", "bootstrapTokens[0].groups", true)]
    [InlineData("bootstrapTokens.0.groups", "bootstrapTokens[1].groups", false)]
    [InlineData("apiServer.certSANs", "apiServer", false)]
    [InlineData("apiServer", "apiServerX", false)]
    [InlineData("etcd", "dns.etcd", false)]
    [InlineData("", "", true)]
    [InlineData("", "etcd", false)]
    public void An_error_is_on_a_field_or_inside_of_it(string named, string ours, bool isMet) => Assert.Equal(isMet, new Blame(named).IsMetBy(Error(ours)));

    [Fact]
    public void Go_tells_no_indexes() => Assert.True(new Blame("apiServer.extraArgs.value") { IsWithoutIndexes = true }.IsMetBy(Error("apiServer.extraArgs[3].value")));

    [Fact]
    public void An_address_is_in_configs_of_init_and_join()
    {
        var blame = new Blame("localAPIEndpoint.advertiseAddress") { IsRelative = true };
        Assert.True(blame.IsMetBy(Error("localAPIEndpoint.advertiseAddress")));
        Assert.True(blame.IsMetBy(Error("controlPlane.localAPIEndpoint.advertiseAddress")));
        Assert.False(blame.IsMetBy(Error("localAPIEndpoint.bindPort")));
    }

    [Fact]
    public void The_document_and_the_problem_count()
    {
        var blame = new Blame((string?)null) { Kind = "InitConfiguration", Problems = [KubeadmProblem.Path] };
        Assert.True(blame.IsMetBy(Error("any")));
        Assert.False(blame.IsMetBy(Error("any") with { Kind = "JoinConfiguration" }));
        Assert.False(blame.IsMetBy(Error("any") with { Problem = KubeadmProblem.Syntax }));
    }

    [Fact]
    public void A_warning_is_no_error() => Assert.False(new Blame("etcd").IsMetBy(Error("etcd") with { Severity = ReportSeverity.Warning }));

    private static KubeadmReportEntry Error(string path) => new(KubeadmProblem.Path, ReportSeverity.Error, "InitConfiguration", path, "No.");
}
