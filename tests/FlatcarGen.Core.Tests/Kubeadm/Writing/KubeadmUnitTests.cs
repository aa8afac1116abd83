using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Tests.Resolution;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Kubeadm.Writing;

/// <summary>Each option of the kubeadm unit, alone.</summary>
public sealed class KubeadmUnitTests
{
    [Fact]
    public void The_unit_wants_and_follows_the_metadata_and_fails_without_it()
    {
        var lines = Planned.UnitLines(Planned.Node(Planned.Cluster));

        Assert.Contains("Wants=network-online.target containerd.service coreos-metadata.service", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("Requires=", StringComparison.Ordinal));
        Assert.Contains("After=network-online.target containerd.service coreos-metadata.service", lines);
        Assert.Contains("EnvironmentFile=/run/metadata/flatcar", lines);
    }

    [Fact]
    public void The_metadata_is_required_where_an_option_says_so() => Assert.Contains(
        "Requires=coreos-metadata.service",
        Planned.UnitLines(Planned.Node(Planned.Cluster, settings: settings => settings with { MetadataService = Dependency.Requires })));

    [Fact]
    public void Without_metadata_kubeadm_reads_the_config_as_it_was_written()
    {
        var lines = Planned.UnitLines(Planned.Node(Planned.Cluster, settings: settings => settings with
        {
            Platform = Platform.None,
            NodeIPs = Planned.Texts("10.0.0.1", "fd00::1"),
        }));

        Assert.DoesNotContain(lines, line => line.Contains("metadata", StringComparison.Ordinal) || line.Contains("envsubst", StringComparison.Ordinal));
        Assert.Contains("ExecStart=/opt/bin/kubeadm init --config /etc/kubernetes/kubeadm.yaml", lines);
    }

    [Fact]
    public void A_simple_unit_has_one_main_process() => Assert.Single(
        Planned.UnitLines(Planned.Node(Planned.Cluster, settings: settings => settings with { UnitType = UnitType.Simple })),
        line => line.StartsWith("ExecStart=", StringComparison.Ordinal));

    [Theory]
    [InlineData(NodeRole.Bootstrap, "ExecStart=/opt/bin/kubeadm config images pull --config /run/kubeadm/kubeadm.yaml")]
    [InlineData(NodeRole.ControlPlane, "ExecStart=/opt/bin/kubeadm config images pull --kubernetes-version 1.34.1 --image-repository mirror.example.com/k8s")]
    [InlineData(NodeRole.Worker, null)]
    public void Images_are_pulled_for_the_declared_version(NodeRole role, string? expected)
    {
        var lines = Planned.UnitLines(Planned.Node(Planned.Cluster with { ImageRepository = "mirror.example.com/k8s" }, role));

        Assert.Equal(expected, lines.SingleOrDefault(line => line.Contains("images pull", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/run/kubeadm/a.yaml", "mkdir -p /run/kubeadm && envsubst")]
    [InlineData("/run/a.yaml", "umask 077 && envsubst")]
    [InlineData("/run/${folder}/a.yaml", "mkdir -p $$(dirname /run/${folder}/a.yaml) && envsubst")]
    [InlineData("${path}", "mkdir -p $$(dirname ${path}) && envsubst")]
    public void The_folder_of_the_rendered_config_is_made_if_it_may_be_missing(string path, string expected) => Assert.Contains(
        Planned.UnitLines(Planned.Node(Planned.Cluster, settings: settings => settings with { RenderedConfigPath = path })),
        line => line.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Akamais_addresses_lose_their_prefix_length() => Assert.Contains(
        Planned.UnitLines(Planned.Node(Planned.Cluster, settings: settings => settings with { Platform = Platform.Akamai })),
        line => line.Contains("export COREOS_AKAMAI_IPV6_SLAAC=\\\"$${COREOS_AKAMAI_IPV6_SLAAC%%/*}\\\" &&", StringComparison.Ordinal));

    [Fact]
    public void Certificates_are_uploaded_where_there_is_a_key_for_them()
    {
        Assert.DoesNotContain(Planned.UnitLines(Planned.Node(Planned.Cluster)), line => line.Contains("--upload-certs", StringComparison.Ordinal));
        Assert.Contains(
            Planned.UnitLines(Planned.Node(Planned.Cluster with { CertificateKey = "${key}" })),
            line => line.EndsWith("kubeadm init --upload-certs --config /run/kubeadm/kubeadm.yaml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(nameof(MachineSettings.MetadataGuard), "is empty in /run/metadata/flatcar")]
    [InlineData(nameof(MachineSettings.RestartOnFailure), "Restart=on-failure")]
    [InlineData(nameof(MachineSettings.NetworkOnline), "network-online.target")]
    [InlineData(nameof(MachineSettings.PrivateConfig), "umask 077")]
    [InlineData(nameof(MachineSettings.EnvsubstAllowList), "envsubst '$$COREOS_EC2_HOSTNAME $$COREOS_EC2_IPV4_LOCAL $$COREOS_EC2_IPV6' <")]
    [InlineData(nameof(MachineSettings.ReuseKubeconfigFolder), "mkdir -p /home/core/.kube")]
    public void A_repair_is_there_unless_it_is_switched_off(string option, string text)
    {
        var on = string.Join('\n', Planned.UnitLines(Planned.Node(Planned.Cluster)));
        var off = string.Join('\n', Planned.UnitLines(Planned.Node(Planned.Cluster, settings: settings =>
        {
            var copy = settings with { };
            typeof(MachineSettings).GetProperty(option)!.SetValue(copy, false);
            return copy;
        })));

        Assert.Contains(text, on);
        Assert.DoesNotContain(text, off);
    }

    [Theory]
    [InlineData(JoinWait.ApiServer, "until curl --silent --insecure --output /dev/null --max-time 5 https://api.example.com:6443/readyz")]
    [InlineData(JoinWait.TenSeconds, "ExecStart=sleep 10")]
    [InlineData(JoinWait.None, null)]
    public void A_join_waits_as_it_is_told(JoinWait wait, string? text)
    {
        var lines = Planned.UnitLines(Planned.Node(Planned.Cluster, NodeRole.Worker, settings => settings with { JoinWait = wait }));

        Assert.Equal(text is not null, lines.Any(line => line.Contains(text ?? "until", StringComparison.Ordinal) || (text is null && line.Contains("sleep", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_marker_is_written_last_and_tested_first()
    {
        var lines = Planned.UnitLines(Planned.Node(Planned.Cluster));

        Assert.Contains("ConditionPathExists=!/var/lib/kubeadm.done", lines);
        Assert.Equal("ExecStart=/usr/bin/touch /var/lib/kubeadm.done", lines.Last(line => line.StartsWith("Exec", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_guest_folder_is_in_the_path_once()
    {
        Assert.Contains("Environment=\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/opt/bin\"", Planned.UnitLines(Planned.Node(Planned.Cluster)));
        Assert.Contains(
            "Environment=\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin\"",
            Planned.UnitLines(Planned.Node(Planned.Cluster, settings: settings => settings with { BinDir = "/usr/bin" })));
    }

    [Fact]
    public void Nobody_gets_a_kubeconfig_where_the_user_is_empty() => Assert.DoesNotContain(
        Planned.UnitLines(Planned.Node(Planned.Cluster, settings: settings => settings with { KubeconfigUser = new DeclaredText("", Anchor.None) })),
        line => line.Contains("admin.conf", StringComparison.Ordinal));
}
