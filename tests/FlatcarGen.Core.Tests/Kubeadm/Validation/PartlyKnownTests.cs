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
    public void Of_a_cluster(string fields, params string[] entries) =>
        Assert.Equal(entries, Validated.Of($"apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n{fields}\n", textOf: TextOf));

    [Theory]
    [InlineData("discovery: {bootstrapToken: {token: \"§\", apiServerEndpoint: \"§\", caCertHashes: [\"§\"]}}")]
    [InlineData("discovery: {bootstrapToken: {token: abcdef.§, apiServerEndpoint: \"§:6443\", unsafeSkipCAVerification: §}}")]
    [InlineData("discovery: §")]
    [InlineData("discovery: {file: {kubeConfigPath: \"§\"}}\ncontrolPlane: {certificateKey: \"§\", localAPIEndpoint: {bindPort: 6§, advertiseAddress: \"§\"}}")]
    [InlineData("discovery: {file: {kubeConfigPath: \"§\"}}\nnodeRegistration: {name: \"§\", criSocket: \"§\", taints: §, imagePullPolicy: \"§\"}")]
    public void Of_a_node(string fields) =>
        Assert.Empty(Validated.Of($"apiVersion: kubeadm.k8s.io/v1beta4\nkind: JoinConfiguration\n{fields}\n", textOf: TextOf));

    [Fact]
    public void A_document_of_which_nobody_knows_what_it_is() => Assert.Empty(Validated.Of("apiVersion: kubeadm.k8s.io/§\nkind: ClusterConfiguration\nfoo: 1\n", textOf: TextOf));

    private static string TextOf(YamlScalar scalar) => scalar.Text.Replace('§', MappedText.Unknown);
}
