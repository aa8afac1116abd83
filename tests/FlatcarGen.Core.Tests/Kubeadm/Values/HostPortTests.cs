using FlatcarGen.Core.Kubeadm.Values;

namespace FlatcarGen.Core.Tests.Kubeadm.Values;

public class HostPortTests
{
    [Theory]
    [InlineData("example.com", "example.com", null)]
    [InlineData("example.com:6443", "example.com", 6443)]
    [InlineData("example.com:", "example.com", null)]
    [InlineData("10.0.0.1:+06443", "10.0.0.1", 6443)]
    [InlineData("010.0.0.1", "010.0.0.1", null)]
    [InlineData("[fd00::1]:6443", "fd00::1", 6443)]
    [InlineData("fd00::1", "fd00::1", null)]
    [InlineData("[example.com]:65535", "example.com", 65535)]
    public void Endpoints_are_read(string text, string host, int? port)
    {
        Assert.Equal(HostPort.Failure.None, HostPort.Parse(text, out var read));
        Assert.Equal(new HostPort(host, port), read);
    }

    [Theory]
    [InlineData("example.com:0")]
    [InlineData("example.com:65536")]
    [InlineData("example.com:-1")]
    [InlineData("example.com:https")]
    [InlineData("Example.com:https")]
    [InlineData("https://example.com")]
    public void Ports_are_checked_first(string text) => Assert.Equal(HostPort.Failure.Port, HostPort.Parse(text, out _));

    [Theory]
    [InlineData("")]
    [InlineData(":6443")]
    [InlineData("Example.com")]
    [InlineData("[fd00::1]")]
    [InlineData("fd00::1:x")]
    [InlineData("[fe80::1%eth0]:6443")]
    [InlineData("a:1:2")]
    public void Hosts_are_addresses_or_names(string text) => Assert.Equal(HostPort.Failure.Host, HostPort.Parse(text, out _));
}
