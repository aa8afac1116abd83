using DualStackAws;

namespace FlatcarGen.Samples.Tests;

/// <summary>The recommended profile, in what it gives for the main sample.</summary>
public sealed class DualStackAwsTests
{
    public static TheoryData<string, string> Nodes => new()
    {
        { "FirstControlPlane", Prod.FirstControlPlane.Butane },
        { "ControlPlane", Prod.ControlPlane.Butane },
        { "Worker", Prod.Worker.Butane },
    };

    [Theory, MemberData(nameof(Nodes))]
    public void Every_node_registers_both_families_in_the_order_of_the_subnets(string node, string butane)
    {
        var registration = Config(butane).First(document => document.Has("nodeRegistration")).At("nodeRegistration");
        var args = ((YamlDotNet.RepresentationModel.YamlSequenceNode)registration.At("kubeletExtraArgs"))
            .ToDictionary(arg => arg.Text("name"), arg => arg.Text("value"));

        Assert.Equal("$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6", args["node-ip"]);
        Assert.Equal("external", args["cloud-provider"]);
        Assert.Equal("$COREOS_EC2_HOSTNAME", registration.Text("name"));
        Assert.NotEmpty(node);
    }

    [Fact]
    public void The_bootstrap_node_gets_three_documents_of_v1beta4()
    {
        var config = Config(Prod.FirstControlPlane.Butane);

        Assert.Equal(
            ["InitConfiguration", "ClusterConfiguration", "KubeletConfiguration"],
            config.Select(document => document.Text("kind")));
        Assert.Equal("kubeadm.k8s.io/v1beta4", config[0].Text("apiVersion"));
        Assert.Equal("10.244.0.0/16,fd00:10:244::/56", config[1].Text("networking.podSubnet"));
        Assert.Equal("true", config[1].Text("proxy.disabled"));
        Assert.Equal("addon/kube-proxy", config[0].Text("skipPhases.0"));
        Assert.False(config[1].Has("timeoutForControlPlane"));
        Assert.False(config[1].At("apiServer").Has("extraArgs"));
    }

    [Fact]
    public void Only_further_control_planes_join_as_control_planes()
    {
        Assert.Equal("${certificate_key}", Assert.Single(Config(Prod.ControlPlane.Butane)).Text("controlPlane.certificateKey"));
        Assert.False(Assert.Single(Config(Prod.Worker.Butane)).Has("controlPlane"));
    }

    [Fact]
    public void The_CA_is_on_the_bootstrap_node_alone_and_its_key_is_root_only()
    {
        var key = Yaml.Read(Prod.FirstControlPlane.Butane).File("/etc/kubernetes/pki/ca.key");

        Assert.Equal("0600", key.Text("mode"));
        Assert.Equal("data:;base64,${ca_key_base64}", key.Text("contents.source"));
        Assert.DoesNotContain("ca_key_base64", Prod.ControlPlane.Butane + Prod.Worker.Butane);
    }

    [Theory, MemberData(nameof(Nodes))]
    public void Secrets_are_in_files_that_only_root_reads(string node, string butane)
    {
        foreach (var file in (YamlDotNet.RepresentationModel.YamlSequenceNode)Yaml.Read(butane).At("storage.files"))
        {
            var text = Yaml.Canonical(file);
            if (text.Contains("${token}") || text.Contains("${certificate_key}") || text.Contains("${ca_key_base64}"))
                Assert.True(file.Text("mode") == "0600", $"{node}: {file.Text("path")}");
        }
    }

    [Fact]
    public void Included_pieces_are_on_the_node_that_includes_them()
    {
        Assert.Contains("80-many-connections.conf", Prod.Worker.Butane);
        Assert.DoesNotContain("80-many-connections.conf", Prod.ControlPlane.Butane);
        Assert.Equal("[Service]\nLimitNOFILE=1048576\n", Yaml.Read(Prod.Worker.Butane).Unit("containerd.service").Text("dropins.0.contents"));
    }

    [Fact]
    public void Rendering_fills_in_every_placeholder()
    {
        var node = Prod.Worker.Render(
            caCertHash: "sha256:" + new string('a', 64),
            kubernetesSysextHash: "sha512-" + new string('b', 128),
            sshPublicKey: "ssh-ed25519 AAAA \"quoted\" \\ user@host",
            token: "abcdef.0123456789abcdef");

        var butane = Yaml.Read(node.Butane);
        Assert.DoesNotContain("${", node.Butane.Replace("$${", ""));
        Assert.Equal("ssh-ed25519 AAAA \"quoted\" \\ user@host", butane.Text("passwd.users.0.ssh_authorized_keys.0"));
        Assert.Equal("abcdef.0123456789abcdef", Assert.Single(Config(node.Butane)).Text("discovery.bootstrapToken.token"));
        Assert.Equal("prod/worker", node.ToString());
    }

    [Fact]
    public void The_list_of_artifacts_has_every_file_with_its_text()
    {
        Assert.Equal(
            [
                "prod/control-plane.bu", "prod/control-plane.kubeadm.yaml",
                "prod/first-control-plane.bu", "prod/first-control-plane.kubeadm.yaml",
                "prod/worker.bu", "prod/worker.kubeadm.yaml",
            ],
            Prod.Artifacts.Select(artifact => artifact.Path));
        Assert.Equal(Prod.Worker.KubeadmConfig, Prod.Artifacts[5].Content);
    }

    private static IReadOnlyList<YamlDotNet.RepresentationModel.YamlNode> Config(string butane) =>
        Yaml.ReadAll(Yaml.Read(butane).File("/etc/kubernetes/kubeadm.yaml").Text("contents.inline"));
}
