namespace FlatcarGen.Core.Tests.Kubeadm.Validation;

public sealed class EtcdTests
{
    [Theory]
    [InlineData("{}", null)]
    [InlineData("{local: {}}", null)]
    [InlineData("{external: null}", null)]
    [InlineData("{local: null, external: {endpoints: ['http://x:1']}}", null)]
    [InlineData("{external: {endpoints: ['https://x:1'], caFile: /a, certFile: /b, keyFile: /c}}", null)]
    [InlineData("{local: {}, external: {endpoints: ['http://x:1']}}", "Etcd etcd")]
    [InlineData("{external: {endpoints: ['https://x:1'], certFile: /b}}", "Etcd etcd.external")]
    [InlineData("{external: {endpoints: ['https://x:1'], certFile: /b, keyFile: /c}}", "Etcd etcd.external")]
    [InlineData("{external: {endpoints: ['https://x:1'], caFile: a}}", "Path etcd.external.caFile")]
    [InlineData("{external: {endpoints: ['http://x:1'], caFile: /a}}", "EtcdEndpoint etcd.external.endpoints[0]")]
    [InlineData("{external: {endpoints: ['not a url']}}", "EtcdEndpoint etcd.external.endpoints[0]")]
    [InlineData("{external: {endpoints: ['10.0.0.1:2379']}}", "EtcdEndpoint etcd.external.endpoints[0]")]
    public void Local_or_external(string etcd, string? problem) =>
        Assert.Equal(problem is null ? [] : ["Error " + problem], Validated.OfCluster($"etcd: {etcd}"));

    [Theory]
    [InlineData(32, false)]
    [InlineData(36, true)]
    public void Endpoints_cannot_be_left_out_any_more(int minor, bool isRefused) => Assert.Equal(
        isRefused ? ["Error EtcdEndpoint etcd.external.endpoints"] : [],
        Validated.OfCluster("etcd: {external: {endpoints: []}}", minor));
}
