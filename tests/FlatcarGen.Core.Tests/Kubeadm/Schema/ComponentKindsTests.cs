using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Schema;

namespace FlatcarGen.Core.Tests.Kubeadm.Schema;

/// <summary>The kinds that are not kubeadm's own.</summary>
public sealed class ComponentKindsTests
{
    [Theory]
    [InlineData("kubelet.config.k8s.io/v1beta1", "KubeletConfiguration")]
    [InlineData("kubelet.config.k8s.io/v1beta1", "SerializedNodeConfigSource")]
    [InlineData("kubelet.config.k8s.io/v1beta1", "CredentialProviderConfig")]
    [InlineData("kubeproxy.config.k8s.io/v1alpha1", "KubeProxyConfiguration")]
    public void A_kind_is_known_in_all_releases(string apiVersion, string kind)
    {
        for (var minor = ReleaseRange.Known.From; minor <= ReleaseRange.Known.To; minor++)
            Assert.True(ComponentKinds.Find(apiVersion, kind)?.IsIn(ReleaseRange.Of(minor)));
    }

    [Theory]
    [InlineData("ImagePullIntent")]
    [InlineData("ImagePulledRecord")]
    public void The_records_of_image_pulls_are_known_from_1_35_on(string kind)
    {
        Assert.False(ComponentKinds.Find(ComponentKinds.KubeletApiVersion, kind)?.IsIn(ReleaseRange.Of(34)));
        Assert.True(ComponentKinds.Find(ComponentKinds.KubeletApiVersion, kind)?.IsIn(ReleaseRange.Of(35)));
    }

    [Theory]
    [InlineData("kubelet.config.k8s.io/v1", "CredentialProviderConfig")]
    [InlineData("kubelet.config.k8s.io/v1beta1", "KubeProxyConfiguration")]
    [InlineData("kubelet.config.k8s.io/v1beta1", "kubeletConfiguration")]
    [InlineData("kubeproxy.config.k8s.io/v1beta1", "KubeProxyConfiguration")]
    public void Another_kind_or_version_is_not_known(string apiVersion, string kind) =>
        Assert.Null(ComponentKinds.Find(apiVersion, kind));

    [Fact]
    public void No_kind_is_listed_twice() =>
        Assert.Equal(ComponentKinds.All.Count, ComponentKinds.All.DistinctBy(kind => (kind.ApiVersion, kind.Type.Name)).Count());

    [Fact]
    public void Each_kind_has_its_version_and_its_name_as_fields() => Assert.All(ComponentKinds.All, kind =>
    {
        Assert.NotNull(kind.Type.Find("apiVersion"));
        Assert.NotNull(kind.Type.Find("kind"));
    });
}
