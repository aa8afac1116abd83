using FlatcarGen.Core.Kubeadm.Schema;

namespace FlatcarGen.Core.Tests.Kubeadm.Schema;

/// <summary>The fields of KubeProxyConfiguration, as kubernetes.io's reference pages of the releases list them.</summary>
public sealed class KubeProxySchemaTests
{
    [Theory]
    [InlineData("windowsRunAsService", 30, false)]
    [InlineData("windowsRunAsService", 31, true)]
    [InlineData("windowsRunAsService", 37, true)]
    [InlineData("nftables.masqueradeBit", 29, true)]
    [InlineData("conntrack.tcpBeLiberal", 29, true)]
    [InlineData("logging.options.text.splitStream", 29, false)]
    [InlineData("logging.options.text.splitStream", 30, true)]
    [InlineData("portRange", 37, true)]
    [InlineData("udpIdleTimeout", 29, false)]
    [InlineData("iptables.localHostNodePorts", 37, false)]
    public void A_release_has_the_fields_of_its_reference(string path, int minor, bool has) =>
        Assert.Equal(has, SchemaTree.Has(KubeProxySchema.Configuration, path, minor));

    [Theory]
    [InlineData("mode", "Text")]
    [InlineData("featureGates", "Map(Boolean)")]
    [InlineData("nodePortAddresses", "List(Text)")]
    [InlineData("oomScoreAdj", "*Int32")]
    [InlineData("configSyncPeriod", "Duration")]
    [InlineData("iptables.localhostNodePorts", "*Boolean")]
    [InlineData("ipvs.excludeCIDRs", "List(Text)")]
    [InlineData("conntrack.tcpCloseWaitTimeout", "*Duration")]
    [InlineData("conntrack.udpTimeout", "Duration")]
    [InlineData("clientConnection.qps", "Float32")]
    [InlineData("clientConnection.burst", "Int32")]
    public void A_field_has_the_type_that_go_reads(string path, string type) =>
        Assert.Equal(type, SchemaTree.Describe(SchemaTree.At(KubeProxySchema.Configuration, path)!.Type));
}
