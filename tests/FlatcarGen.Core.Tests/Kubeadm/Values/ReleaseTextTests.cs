using FlatcarGen.Core.Kubeadm.Values;

namespace FlatcarGen.Core.Tests.Kubeadm.Values;

public class ReleaseTextTests
{
    [Theory]
    [InlineData("v1.32.1")]
    [InlineData("1.32.1")]
    [InlineData("1.32.0-alpha.1.2+abc-d")]
    [InlineData("1.32.1--")]
    [InlineData("release/v1.32.1")]
    [InlineData("ci/1.32.1")]
    [InlineData("1.32.1-018446744073709551616")]
    public void Releases_are_read(string text) => Assert.Equal(ReleaseText.Kinds.Release, ReleaseText.Parse(text).Kind);

    [Theory]
    [InlineData("stable")]
    [InlineData("latest-1")]
    [InlineData("stable-1.32")]
    [InlineData("lateststable")]
    [InlineData("ci/latest")]
    [InlineData("release/stable-1.3")]
    public void Labels_are_told(string text) => Assert.Equal(ReleaseText.Kinds.Label, ReleaseText.Parse(text).Kind);

    [Theory]
    [InlineData("")]
    [InlineData("v")]
    [InlineData("1.32")]
    [InlineData("vv1.32.1")]
    [InlineData("V1.32.1")]
    [InlineData(" 1.32.1")]
    [InlineData("1.32.1\n")]
    [InlineData("1.32.01")]
    [InlineData("1.032.1")]
    [InlineData("1.32.1.2")]
    [InlineData("1.32.1abc")]
    [InlineData("1.32.1-")]
    [InlineData("1.32.1-a..b")]
    [InlineData("1.32.1-a_b")]
    [InlineData("1.32.1-01")]
    [InlineData("1.32.1-018446744073709551615")]
    [InlineData("1.18446744073709551616.0")]
    [InlineData("stable\n")]
    [InlineData("stable-0")]
    [InlineData("stable-10")]
    [InlineData("stable-1.")]
    [InlineData("stable-1.0")]
    [InlineData("stable-1.345")]
    [InlineData("stable-1.32.1")]
    [InlineData("ci/")]
    [InlineData("ci/ci/latest")]
    [InlineData("ci-cross/latest")]
    public void Other_texts_are_none(string text) => Assert.Equal(ReleaseText.Kinds.None, ReleaseText.Parse(text).Kind);

    [Theory]
    [InlineData("1.30.99", true)]
    [InlineData("1.31.0-rc.1", true)]
    [InlineData("1.31.0", false)]
    [InlineData("1.31.0+build", false)]
    [InlineData("1.31.1-0", false)]
    [InlineData("0.99.0", true)]
    [InlineData("2.0.0", false)]
    [InlineData("stable-1.30", false)]
    public void Releases_are_compared_with_the_oldest_that_is_taken(string text, bool isBefore) =>
        Assert.Equal(isBefore, ReleaseText.Parse(text).IsBefore(31));
}
