using FlatcarGen.Core.Systemd;
using FlatcarGen.Tests.RealTools;
using Sample = Published.AsPublished;

namespace FlatcarGen.Samples.Tests;

/// <summary>Building AsPublished gives the article's configuration.</summary>
public sealed class AsPublishedTests
{
    public static TheoryData<string, string> Nodes => new()
    {
        { "first-control-plane", Sample.FirstControlPlane.Butane },
        { "control-plane", Sample.ControlPlane.Butane },
        { "worker", Sample.Worker.Butane },
    };

    [Fact]
    public void The_kubeadm_config_is_the_articles()
    {
        var actual = Yaml.Read(Sample.FirstControlPlane.Butane).File("/etc/kubeadm.yml").Text("contents.inline");

        Assert.Equal(
            Yaml.ReadAll(Article("kubeadm.yml")).Select(Yaml.Canonical),
            Yaml.ReadAll(actual).Select(Yaml.Canonical));
    }

    [Theory, MemberData(nameof(Nodes))]
    public void The_unit_is_the_articles(string node, string butane)
    {
        var unit = Yaml.Read(butane).Unit("kubeadm.service");

        Assert.Equal("true", unit.Text("enabled"));
        Assert.Equal(Directives(Article(node + ".service")), Directives(unit.Text("contents")));
    }

    [Theory, MemberData(nameof(Nodes))]
    public void Nothing_is_added_to_what_the_article_writes(string node, string butane)
    {
        var document = Yaml.Read(butane);

        Assert.Equal("/etc/kubeadm.yml", Assert.Single((YamlDotNet.RepresentationModel.YamlSequenceNode)document.At("storage.files")).Text("path"));
        Assert.Equal("kubeadm.service", Assert.Single((YamlDotNet.RepresentationModel.YamlSequenceNode)document.At("systemd.units")).Text("name"));
        Assert.False(document.Has("passwd"), node);
    }

    [Theory]
    [InlineData(true, Sample.ControlPlane.KubeadmConfig)]
    [InlineData(false, Sample.Worker.KubeadmConfig)]
    public void Joining_nodes_get_the_JoinConfiguration_that_the_article_leaves_out(bool isControlPlane, string config)
    {
        var join = Assert.Single(Yaml.ReadAll(config));

        Assert.Equal("JoinConfiguration", join.Text("kind"));
        Assert.Equal("kubeadm.k8s.io/v1beta3", join.Text("apiVersion"));
        Assert.Equal("${internal_kube_apiserver_host}:${internal_kube_apiserver_port}", join.Text("discovery.bootstrapToken.apiServerEndpoint"));
        Assert.Equal("${token}", join.Text("discovery.bootstrapToken.token"));
        Assert.Equal("${ca_cert_hash}", join.Text("discovery.bootstrapToken.caCertHashes.0"));
        Assert.Equal("$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6", join.Text("nodeRegistration.kubeletExtraArgs.node-ip"));
        Assert.Equal(isControlPlane, join.Has("controlPlane"));
        if (isControlPlane)
            Assert.Equal("${certificate_key}", join.Text("controlPlane.certificateKey"));
    }

    [RealToolFact("terraform")]
    public void Terraform_fills_in_the_articles_variables()
    {
        var butane = Yaml.Read(Terraform.TemplateFile(Sample.FirstControlPlane.Butane, new Dictionary<string, string>
        {
            ["ca_cert_hash"] = "sha256:" + new string('a', 64),
            ["certificate_key"] = new('b', 64),
            ["cloud_provider"] = "external",
            ["cluster_name"] = "prod",
            ["external_kube_apiserver_host"] = "api.example.com",
            ["internal_kube_apiserver_host"] = "api.internal",
            ["internal_kube_apiserver_port"] = "6443",
            ["pod_cidr"] = "10.244.0.0/16,fd00:10:244::/56",
            ["service_cidr"] = "10.96.0.0/16,fd00:10:96::/112",
            ["ssh_user"] = "core",
            ["token"] = "abcdef.0123456789abcdef",
            ["version_bare"] = "1.30.2",
            ["volume_plugin_dir"] = "/opt/libexec",
        }));

        var cluster = Yaml.ReadAll(butane.File("/etc/kubeadm.yml").Text("contents.inline")).Kind("ClusterConfiguration");
        Assert.Equal("api.internal:6443", cluster.Text("controlPlaneEndpoint"));
        Assert.Equal("10.244.0.0/16,fd00:10:244::/56", cluster.Text("networking.podSubnet"));
        Assert.Contains("chown -R core:core /home/core/.kube", butane.Unit("kubeadm.service").Text("contents"));
    }

    private static string Article(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Article", file));

    private static List<(string Section, string Key, string Value)> Directives(string unit) => UnitFile
        .Parse(unit, UnitForm.Plain)
        .Directives
        .Select(directive => (directive.Section.Name, directive.Key, directive.Value.Value))
        .ToList();
}
