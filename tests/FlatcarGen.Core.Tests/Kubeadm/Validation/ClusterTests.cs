namespace FlatcarGen.Core.Tests.Kubeadm.Validation;

public sealed class ClusterTests
{
    [Theory]
    [InlineData("v1.36.0")]
    [InlineData("1.36.0")]
    [InlineData("v1.35.9")]
    [InlineData("v1.36.0+vendor.1")]
    [InlineData("v1.99.0")]
    [InlineData("ci/v1.36.0-alpha.1")]
    [InlineData("''")]
    public void Releases_that_kubeadm_takes(string version) => Assert.Empty(Validated.OfCluster($"kubernetesVersion: {version}"));

    [Theory]
    [InlineData("v1.34.9")]
    [InlineData("v1.35.0-rc.0")]
    [InlineData("v1.36")]
    [InlineData("V1.36.0")]
    [InlineData("v01.36.0")]
    [InlineData("v1.36.0.1")]
    [InlineData("latest-bad")]
    public void Releases_that_it_refuses(string version) =>
        Assert.Equal(["Error KubernetesVersion kubernetesVersion"], Validated.OfCluster($"kubernetesVersion: {version}"));

    [Theory]
    [InlineData("stable")]
    [InlineData("stable-1.36")]
    [InlineData("latest-1")]
    public void A_label_is_another_release_each_time(string version) =>
        Assert.Equal(["Warning KubernetesVersion kubernetesVersion"], Validated.OfCluster($"kubernetesVersion: {version}"));

    [Theory]
    [InlineData("api.example.com", true)]
    [InlineData("api.example.com:6443", true)]
    [InlineData("'[fd00::1]:6443'", true)]
    [InlineData("fd00::1", true)]
    [InlineData("'api:'", true)]
    [InlineData("api:+6443", true)]
    [InlineData("'[fd00::1]'", false)]
    [InlineData("https://api:6443", false)]
    [InlineData("api:65536", false)]
    [InlineData("API.example.com:6443", false)]
    [InlineData("':6443'", false)]
    [InlineData("api:6443:1", false)]
    public void Endpoints(string endpoint, bool isTaken) => Assert.Equal(
        isTaken ? [] : ["Error ControlPlaneEndpoint controlPlaneEndpoint"],
        Validated.OfCluster($"controlPlaneEndpoint: {endpoint}"));

    [Theory]
    [InlineData("apiServer: {certSANs: [API.Example.com, '*.example.com', 10.0.0.1, 'fd00::1']}", null)]
    [InlineData("etcd: {local: {serverCertSANs: [a], peerCertSANs: [10.0.0.1]}}", null)]
    [InlineData("apiServer: {certSANs: [a, 'a:6443']}", "CertSan apiServer.certSANs[1]")]
    [InlineData("apiServer: {certSANs: ['[fd00::1]']}", "CertSan apiServer.certSANs[0]")]
    [InlineData("apiServer: {certSANs: [null]}", "CertSan apiServer.certSANs[0]")]
    [InlineData("apiServer: {certSANs: ['*']}", "CertSan apiServer.certSANs[0]")]
    [InlineData("etcd: {local: {peerCertSANs: [API.example.com]}}", "CertSan etcd.local.peerCertSANs[0]")]
    [InlineData("apiServer: {certSANs: [1]}", "WrongType apiServer.certSANs[0]")]
    [InlineData("certificatesDir: pki", "Path certificatesDir")]
    [InlineData("etcd: {local: {dataDir: data}}", "Path etcd.local.dataDir")]
    [InlineData("networking: {dnsDomain: Cluster.local}", "DnsDomain networking.dnsDomain")]
    [InlineData("networking: {dnsDomain: a..b}", "DnsDomain networking.dnsDomain")]
    [InlineData("imageRepository: localhost:5000/k8s", null)]
    [InlineData("imageRepository: UPPER/x", null)]
    [InlineData("imageRepository: http://x", "ImageRepository imageRepository")]
    [InlineData("dns: {imageRepository: 'a b'}", "ImageRepository dns.imageRepository")]
    [InlineData("etcd: {local: {imageRepository: a//b}}", "ImageRepository etcd.local.imageRepository")]
    [InlineData("encryptionAlgorithm: ECDSA-P384", null)]
    [InlineData("encryptionAlgorithm: rsa-2048", "EncryptionAlgorithm encryptionAlgorithm")]
    [InlineData("scheduler: {extraArgs: [{name: '', value: x}]}", "ArgumentName scheduler.extraArgs[0].name")]
    public void Single_values(string field, string? problem) =>
        Assert.Equal(problem is null ? [] : ["Error " + problem], Validated.OfCluster(field));

    [Fact]
    public void An_algorithm_comes_with_a_release() =>
        Assert.Equal(["Error EncryptionAlgorithm encryptionAlgorithm"], Validated.OfCluster("encryptionAlgorithm: ECDSA-P384", minor: 33));

    [Theory]
    [InlineData("RootlessControlPlane", 29, 37)]
    [InlineData("EtcdLearnerMode", 29, 32)]
    [InlineData("ControlPlaneKubeletLocalMode", 31, 35)]
    [InlineData("NodeLocalCRISocket", 32, 36)]
    [InlineData("IPv6DualStack", 0, -1)]
    public void Feature_gates_come_and_go(string gate, int from, int to)
    {
        foreach (var minor in Enumerable.Range(31, 7))
        {
            string[] expected = minor >= from && minor <= to ? [] : ["Error FeatureGate featureGates"];
            Assert.Equal(expected, Validated.OfCluster($"featureGates: {{{gate}: true}}", minor));
        }
    }

    [Theory]
    [InlineData("certificateValidityPeriod: 8760h", false)]
    [InlineData("certificateValidityPeriod: 8761h", true)]
    [InlineData("caCertificateValidityPeriod: 87600h", false)]
    [InlineData("caCertificateValidityPeriod: 87601h", true)]
    public void Certificates_that_are_valid_for_long(string field, bool isWarned) => Assert.Equal(
        isWarned ? ["Warning CertificateValidity " + field.Split(':')[0]] : [],
        Validated.OfCluster(field));
}
