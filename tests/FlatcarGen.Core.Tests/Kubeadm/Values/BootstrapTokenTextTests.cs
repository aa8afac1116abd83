using FlatcarGen.Core.Kubeadm.Values;

namespace FlatcarGen.Core.Tests.Kubeadm.Values;

public class BootstrapTokenTextTests
{
    private const string Prefix = "system:bootstrappers:";

    [Theory]
    [InlineData("abcdef.0123456789abcdef", true)]
    [InlineData("abcdef.0123456789abcde", false)]
    [InlineData("abcdef.0123456789abcdef\n", false)]
    [InlineData("Abcdef.0123456789abcdef", false)]
    [InlineData("abcdef.0123456789abcdeF", false)]
    [InlineData("abcdefg0123456789abcdef", false)]
    [InlineData("", false)]
    public void Tokens_are_told(string text, bool isToken) => Assert.Equal(isToken, BootstrapTokenText.IsToken(text));

    [Theory]
    [InlineData("system:bootstrappers:kubeadm:default-node-token", true)]
    [InlineData("system:bootstrappers:a", true)]
    [InlineData("system:bootstrappers:-a", true)]
    [InlineData("system:bootstrappers:", false)]
    [InlineData("system:bootstrappers", false)]
    [InlineData("system:bootstrappers:a:", false)]
    [InlineData("system:bootstrappers:A", false)]
    [InlineData("system:bootstrappers:a_b", false)]
    [InlineData("system:bootstrappers:a\n", false)]
    [InlineData("system:nodes:abcdefghijklmnop", false)]
    public void Groups_are_told(string text, bool isGroup) => Assert.Equal(isGroup, BootstrapTokenText.IsGroup(text));

    [Fact]
    public void Groups_have_256_characters_behind_the_prefix()
    {
        Assert.True(BootstrapTokenText.IsGroup(Prefix + new string('a', 256)));
        Assert.False(BootstrapTokenText.IsGroup(Prefix + new string('a', 257)));
    }

    [Theory]
    [InlineData("signing", true)]
    [InlineData("authentication", true)]
    [InlineData("Signing", false)]
    [InlineData("", false)]
    public void Usages_are_told(string text, bool isUsage) => Assert.Equal(isUsage, BootstrapTokenText.IsUsage(text));
}
