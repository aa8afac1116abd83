using FlatcarGen.Core.Kubeadm.Values;

namespace FlatcarGen.Core.Tests.Kubeadm.Values;

public class DnsNameTests
{
    [Theory]
    [InlineData("cluster.local", true)]
    [InlineData("a", true)]
    [InlineData("0-a", true)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a_b", false)]
    [InlineData("é", false)]
    [InlineData("10.0.0.1", true)]
    [InlineData("a.", false)]
    [InlineData(".a", false)]
    [InlineData("a..b", false)]
    [InlineData("a-.b", false)]
    [InlineData("a.-b", false)]
    [InlineData("a.B", false)]
    [InlineData("*.a", false)]
    [InlineData("a.b\n", false)]
    [InlineData("", false)]
    public void Subdomains_are_told(string text, bool isSubdomain) => Assert.Equal(isSubdomain, DnsName.IsSubdomain(text));

    [Theory]
    [InlineData("*.example.com", true)]
    [InlineData("*.a", true)]
    [InlineData("*.", false)]
    [InlineData("*", false)]
    [InlineData("*a", false)]
    [InlineData("*.*.a", false)]
    [InlineData("a", false)]
    public void Wildcards_are_told(string text, bool isWildcard) => Assert.Equal(isWildcard, DnsName.IsWildcardSubdomain(text));

    [Fact]
    public void Only_the_whole_of_a_subdomain_is_measured()
    {
        Assert.True(DnsName.IsSubdomain(new string('a', 253)));
        Assert.False(DnsName.IsSubdomain(new string('a', 254)));
        Assert.True(DnsName.IsWildcardSubdomain("*." + new string('a', 251)));
        Assert.False(DnsName.IsWildcardSubdomain("*." + new string('a', 252)));
    }
}
