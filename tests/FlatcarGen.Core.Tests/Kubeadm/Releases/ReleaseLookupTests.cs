using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Kubeadm.Releases;

namespace FlatcarGen.Core.Tests.Kubeadm.Releases;

public sealed class ReleaseLookupTests
{
    [Theory]
    [InlineData("1.20.0", "kubeadm.k8s.io/v1beta3")]
    [InlineData("1.30.9", "kubeadm.k8s.io/v1beta3")]
    [InlineData("1.31.0", "kubeadm.k8s.io/v1beta4")]
    [InlineData("1.40.0", "kubeadm.k8s.io/v1beta4")]
    [InlineData("stable", "kubeadm.k8s.io/v1beta4")]
    public void the_api_to_write_is_the_newest_that_the_release_reads(string release, string api) =>
        Assert.Equal(api, ConfigApiVersions.For(KubernetesVersion.Parse(release)).Name);

    [Theory]
    [InlineData("1.30.0", false)]
    [InlineData("1.31.0", true)]
    [InlineData("1.36.9", true)]
    [InlineData("1.37.0", false)]
    public void an_api_is_deprecated_until_it_is_gone(string release, bool isDeprecated) =>
        Assert.Equal(isDeprecated, ConfigApiVersions.Find("kubeadm.k8s.io/v1beta3")!.IsDeprecatedIn(KubernetesVersion.Parse(release)));

    [Theory]
    [InlineData(29, "PublicKeysECDSA RootlessControlPlane EtcdLearnerMode UpgradeAddonsBeforeControlPlane")]
    [InlineData(34, "PublicKeysECDSA RootlessControlPlane WaitForAllControlPlaneComponents ControlPlaneKubeletLocalMode NodeLocalCRISocket")]
    [InlineData(37, "RootlessControlPlane")]
    public void kubeadm_has_the_gates_of_its_release(int minor, string names) =>
        Assert.Equal(names, string.Join(' ', KubeadmFeatureGates.NamesIn(ReleaseRange.Of(minor))));

    [Fact]
    public void where_the_release_is_not_known_the_gates_of_all_are_taken() =>
        Assert.Equal(KubeadmFeatureGates.All.Count, KubeadmFeatureGates.NamesIn(ReleaseRange.Known).Count());

    [Theory]
    [InlineData(32, "ECDSA-P256 RSA-2048 RSA-3072 RSA-4096")]
    [InlineData(36, "ECDSA-P256 ECDSA-P384 RSA-2048 RSA-3072 RSA-4096")]
    public void algorithms_are_listed_as_kubeadm_lists_them(int minor, string names) =>
        Assert.Equal(names, string.Join(' ', EncryptionAlgorithms.NamesIn(ReleaseRange.Of(minor))));

    [Theory]
    [InlineData("kubelet", 31, 34, false)]
    [InlineData("kubelet", 30, 34, true)]
    [InlineData("kubelet", 35, 34, true)]
    [InlineData("kubelet", 24, 27, true)]
    [InlineData("kubeadm", 34, 34, false)]
    [InlineData("kubeadm", 35, 34, false)]
    [InlineData("kubeadm", 36, 34, true)]
    [InlineData("kubeadm", 33, 34, true)]
    [InlineData("kubectl", 20, 34, false)]
    public void programs_may_be_as_far_apart_as_the_policy_says(string program, int minor, int cluster, bool isRefused) =>
        Assert.Equal(isRefused, VersionSkews.IsRefused(program, minor, cluster));

    [Theory]
    [InlineData("1.31.12", 13)]
    [InlineData("1.31.13", null)]
    [InlineData("1.30.0", null)]
    [InlineData("1.34.0", 1)]
    [InlineData("1.35.0", null)]
    public void a_lost_time_limit_is_mended_by_a_patch_release(string release, int? patch) =>
        Assert.Equal(patch, MendedTimeouts.Missing(KubernetesVersion.Parse(release)!.Value)?.Patch);
}
