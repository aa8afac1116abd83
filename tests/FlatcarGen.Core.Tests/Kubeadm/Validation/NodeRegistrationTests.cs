namespace FlatcarGen.Core.Tests.Kubeadm.Validation;

public sealed class NodeRegistrationTests
{
    [Theory]
    [InlineData("node-1")]
    [InlineData("NODE.example.com")]
    [InlineData("'  node-1 '")]
    [InlineData("''")]
    [InlineData("null")]
    public void Names_that_kubeadm_takes(string name) => Assert.Empty(Validated.OfInit($"nodeRegistration: {{name: {name}}}"));

    [Theory]
    [InlineData("a_b")]
    [InlineData("-a")]
    [InlineData("a.")]
    [InlineData("a/b")]
    [InlineData("'   '")]
    public void Names_that_it_refuses(string name) =>
        Assert.Equal(["Error NodeName nodeRegistration.name"], Validated.OfInit($"nodeRegistration: {{name: {name}}}"));

    [Fact]
    public void A_name_has_253_characters_at_most()
    {
        Assert.Empty(Validated.OfInit($"nodeRegistration: {{name: {new string('a', 253)}}}"));
        Assert.NotEmpty(Validated.OfInit($"nodeRegistration: {{name: {new string('a', 254)}}}"));
    }

    [Theory]
    [InlineData("unix:///run/containerd/containerd.sock", null)]
    [InlineData("unix:/run/x", null)]
    [InlineData("/run/x.sock", "Warning")]
    [InlineData("tcp://10.0.0.1:1", "Warning")]
    [InlineData("unixfoo", "Error")]
    [InlineData("unix:///run/%zz", "Error")]
    public void Sockets(string socket, string? severity) => Assert.Equal(
        severity is null ? [] : [$"{severity} CriSocket nodeRegistration.criSocket"],
        Validated.OfInit($"nodeRegistration: {{criSocket: '{socket}'}}"));

    [Theory]
    [InlineData("Always", true)]
    [InlineData("Never", true)]
    [InlineData("''", true)]
    [InlineData("always", false)]
    public void Pull_policies(string policy, bool isTaken) => Assert.Equal(
        isTaken ? [] : ["Error PullPolicy nodeRegistration.imagePullPolicy"],
        Validated.OfInit($"nodeRegistration: {{imagePullPolicy: {policy}}}"));

    [Theory]
    [InlineData("{name: v, value: '4'}", null)]
    [InlineData("{name: v}", null)]
    [InlineData("{value: '4'}", "nodeRegistration.kubeletExtraArgs[0].name")]
    [InlineData("null", "nodeRegistration.kubeletExtraArgs[0].name")]
    public void A_flag_has_a_name(string arg, string? path) => Assert.Equal(
        path is null ? [] : ["Error ArgumentName " + path],
        Validated.OfInit($"nodeRegistration: {{kubeletExtraArgs: [{arg}]}}"));

    [Fact]
    public void A_flag_of_v1beta3_has_a_name() => Assert.Equal(
        ["Error ArgumentName nodeRegistration.kubeletExtraArgs"],
        Validated.Of("apiVersion: kubeadm.k8s.io/v1beta3\nkind: InitConfiguration\nnodeRegistration: {kubeletExtraArgs: {'': x}}\n"));
}
