using FlatcarGen.Core.Kubeadm.Values;

namespace FlatcarGen.Core.Tests.Kubeadm.Values;

public class ImageRepositoryTests
{
    [Theory]
    [InlineData("registry.k8s.io")]
    [InlineData("localhost:5000/my/images")]
    [InlineData("Registry.Example.COM/team")]
    [InlineData("A")]
    [InlineData("a:08")]
    [InlineData("[fd00::1]:5000/x")]
    [InlineData("[:]")]
    [InlineData("a__b/c.d/e---f/g_h")]
    public void Repositories_are_told(string text) => Assert.True(ImageRepository.IsValid(text));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a/")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("https://registry.k8s.io")]
    [InlineData("a/B")]
    [InlineData("A_b")]
    [InlineData("a_b:80")]
    [InlineData("a.b/c:80")]
    [InlineData("a:")]
    [InlineData(":80")]
    [InlineData("a:tag")]
    [InlineData("a:80:90")]
    [InlineData("a@b")]
    [InlineData("a___b")]
    [InlineData("a..b")]
    [InlineData("A..b")]
    [InlineData("a-.b/c")]
    [InlineData("-a")]
    [InlineData("a.")]
    [InlineData("[]")]
    [InlineData("[::1")]
    [InlineData("[::1]x")]
    [InlineData("[fe80::1%eth0]")]
    [InlineData("a\n")]
    [InlineData("é")]
    public void Other_texts_are_none(string text) => Assert.False(ImageRepository.IsValid(text));
}
