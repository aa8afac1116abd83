using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Kubeadm.Validation;

/// <summary>Values are checked as far as they are known, and never guessed at. Here a <c>§</c> stands for what is not known.</summary>
public sealed class PartlyKnownTests
{
    [Theory]
    [InlineData("networking: {podSubnet: \"§\", serviceSubnet: \"§,fd00::/112\"}")]
    [InlineData("networking: {podSubnet: \"10.244.0.0/16,§\"}")]
    [InlineData("networking: {podSubnet: 10.244.0.0/§}")]
    [InlineData("kubernetesVersion: v1.§.0")]
    [InlineData("kubernetesVersion: \"§\"")]
    [InlineData("controlPlaneEndpoint: \"§:6443\"")]
    [InlineData("apiServer: {certSANs: [\"§\", \"a.§\"]}")]
    [InlineData("featureGates: {\"§\": true, PublicKeysECDSA: \"§\"}", "Error WrongType featureGates.PublicKeysECDSA")]
    [InlineData("featureGates: {PublicKeysECDSA: §}")]
    [InlineData("certificatesDir: \"§/pki\"")]
    [InlineData("etcd: {external: {endpoints: [\"§\"], certFile: \"§\"}}")]
    [InlineData("imageRepository: \"§\"")]
    [InlineData("networking: {podSubnet: \"§,abc\"}", "Error Subnet networking.podSubnet")]
    [InlineData("networking: {podSubnet: \"§,10.0.0.0/16,10.1.0.0/16\"}", "Error Subnet networking.podSubnet")]
    [InlineData("certificatesDir: pki/§", "Error Path certificatesDir")]
    [InlineData("networking: {podSubnet: \"§,10.0.0.0/7\"}", "Error NodeMask networking.podSubnet")]
    [InlineData("networking: {podSubnet: \"https://§/16\"}", "Error Subnet networking.podSubnet")]
    [InlineData("networking: {dnsDomain: \"§.My_domain\"}", "Error DnsDomain networking.dnsDomain")]
    [InlineData("networking: {dnsDomain: \"§.local\"}")]
    [InlineData("controlPlaneEndpoint: \"https://§:6443\"", "Error ControlPlaneEndpoint controlPlaneEndpoint")]
    [InlineData("controlPlaneEndpoint: \"§:99999\"", "Error ControlPlaneEndpoint controlPlaneEndpoint")]
    [InlineData("controlPlaneEndpoint: \"my_host:§\"", "Error ControlPlaneEndpoint controlPlaneEndpoint")]
    [InlineData("controlPlaneEndpoint: \"§:6§\"")]
    [InlineData("controlPlaneEndpoint: \"[§]:6443\"")]
    [InlineData("imageRepository: \"https://§/k8s\"", "Error ImageRepository imageRepository")]
    [InlineData("imageRepository: \"§/k8s\"")]
    [InlineData("imageRepository: \"§/K8s\"", "Error ImageRepository imageRepository")]
    [InlineData("apiServer: {certSANs: [\"https://§\", \"§:6443\", \"§:99999\", \"API.§\", \"a_b.§\"]}", "Error CertSan apiServer.certSANs[0]", "Error CertSan apiServer.certSANs[2]", "Error CertSan apiServer.certSANs[4]")]
    [InlineData("etcd: {local: {serverCertSANs: [\"API.§\"]}}", "Error CertSan etcd.local.serverCertSANs[0]")]
    [InlineData("etcd: {external: {endpoints: [\"http://§\", \"https://§\", \"§://a\"], caFile: /ca}}", "Error EtcdEndpoint etcd.external.endpoints[0]")]
    [InlineData("etcd: {external: {endpoints: [\"http://§\"]}}")]
    [InlineData("certificateValidityPeriod: \"§d\"", "Error Duration certificateValidityPeriod")]
    [InlineData("certificateValidityPeriod: \"§h\"")]
    public void Of_a_cluster(string fields, params string[] entries) =>
        Assert.Equal(entries, Validated.Of($"apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n{fields}\n", textOf: TextOf));

    [Theory]
    [InlineData("discovery: {bootstrapToken: {token: \"§\", apiServerEndpoint: \"§\", caCertHashes: [\"§\"]}}")]
    [InlineData("discovery: {bootstrapToken: {token: abcdef.§, apiServerEndpoint: \"§:6443\", unsafeSkipCAVerification: §}}")]
    [InlineData("discovery: §")]
    [InlineData("discovery: {file: {kubeConfigPath: \"§\"}}\ncontrolPlane: {certificateKey: \"§\", localAPIEndpoint: {bindPort: 6§, advertiseAddress: \"§\"}}")]
    [InlineData("discovery: {file: {kubeConfigPath: \"§\"}}\nnodeRegistration: {name: \"§\", criSocket: \"§\", taints: §, imagePullPolicy: \"§\"}")]
    [InlineData("discovery: {bootstrapToken: {token: ABC.§, apiServerEndpoint: \"https://§:6443\", caCertHashes: [\"sha1:§\"]}}", "Error BootstrapToken discovery.bootstrapToken.token", "Error DiscoveryEndpoint discovery.bootstrapToken.apiServerEndpoint", "Warning CaCertHash discovery.bootstrapToken.caCertHashes[0]")]
    [InlineData("discovery: {bootstrapToken: {token: \"§.0123456789abcdef0\", apiServerEndpoint: \"§:99999\", caCertHashes: [\"SHA256:§\"]}}", "Error BootstrapToken discovery.bootstrapToken.token", "Warning DiscoveryEndpoint discovery.bootstrapToken.apiServerEndpoint")]
    [InlineData("discovery: {bootstrapToken: {token: §, apiServerEndpoint: \"fd00::§:6443\", caCertHashes: [§]}}", "Error DiscoveryEndpoint discovery.bootstrapToken.apiServerEndpoint")]
    [InlineData("discovery: {file: {kubeConfigPath: \"http://§/x\"}}", "Error Discovery discovery.file.kubeConfigPath")]
    [InlineData("discovery: {file: {kubeConfigPath: \"§\"}, tlsBootstrapToken: \"§ \"}\ncaCertPath: /etc/§.pem", "Error BootstrapToken discovery.tlsBootstrapToken", "Error Path caCertPath")]
    [InlineData("discovery: {file: {kubeConfigPath: \"§\"}}\ncontrolPlane: {certificateKey: \"x§\", localAPIEndpoint: {advertiseAddress: \"§/24\"}}", "Error AdvertiseAddress controlPlane.localAPIEndpoint.advertiseAddress", "Error CertificateKey controlPlane.certificateKey")]
    [InlineData("discovery: {file: {kubeConfigPath: \"§\"}}\nnodeRegistration: {name: \"a_§\", criSocket: \"tcp://§\"}", "Error NodeName nodeRegistration.name", "Warning CriSocket nodeRegistration.criSocket")]
    [InlineData("discovery: {file: {kubeConfigPath: \"§\"}}\nnodeRegistration: {name: \" Node-§\", criSocket: \"unix://§\"}")]
    public void Of_a_node(string fields, params string[] entries) =>
        Assert.Equal(entries, Validated.Of($"apiVersion: kubeadm.k8s.io/v1beta4\nkind: JoinConfiguration\n{fields}\n", textOf: TextOf));

    [Theory]
    [InlineData("controlPlaneEndpoint: \"my_host:§\"", "'my_host' is neither an IP address")]
    [InlineData("controlPlaneEndpoint: \"https://§:6443\"", "'https://…:6443' is a URL")]
    [InlineData("certificateValidityPeriod: \"§d\"", "'…d' is no duration, 'd' is no unit")]
    public void Messages_speak_of_what_is_known(string fields, string message) => Assert.StartsWith(
        message,
        Assert.Single(Validated.Entries(
            $"apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n{fields}\n",
            new() { Kubeadm = ReleaseRange.Of(36), TextOf = TextOf })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_document_of_which_nobody_knows_what_it_is() => Assert.Empty(Validated.Of("apiVersion: kubeadm.k8s.io/§\nkind: ClusterConfiguration\nfoo: 1\n", textOf: TextOf));

    private static string TextOf(YamlScalar scalar) => scalar.Text.Replace('§', MappedText.Unknown);
}
