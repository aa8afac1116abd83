using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Samples;

/// <summary>Every node of the samples does at boot what was declared.</summary>
public sealed class SampleBootTests
{
    private const string Addresses = "10.100.0.2,fd00:1:2:3::2";

    public static TheoryData<string> Nodes => new(SampleNode.All.Select(node => node.ToString()));

    [BootTheory, MemberData(nameof(Nodes))]
    public async Task The_machine_settles_as_running(string name)
    {
        var boot = (await SampleBoot.Of(name)).First;

        Assert.Equal(("running", "success"), (boot.State, boot.Kubeadm?.Result));
        Assert.Empty(boot.FailedUnits);
        Assert.Equal(SampleNode.Named(name).IsPublished ? "inactive/dead" : "active/exited", boot.Kubeadm?.Active);
    }

    [BootTheory, MemberData(nameof(Nodes))]
    public async Task Kubeadm_is_called_as_it_is_to_be_and_once(string name)
    {
        var boot = (await SampleBoot.Of(name)).First;

        Assert.Equal(SampleNode.Named(name).Calls, boot.KubeadmCalls.Select(call => string.Join(' ', call.Arguments)));
        Assert.All(boot.KubeadmCalls, call => Assert.Equal(0, call.ExitCode));
        Assert.Single(boot.Bootstraps);
    }

    [BootTheory, MemberData(nameof(Nodes))]
    public async Task Kubeadm_reads_the_config_of_the_node_with_the_addresses_of_both_families_in_order(string name)
    {
        var boot = await SampleBoot.Of(name);
        var config = Assert.Single(boot.First.Bootstraps).Config!;

        Assert.Equal(Addresses, KubeadmConfigText.KubeletArgument(config, "node-ip"));
        Assert.Equal(ExpectedMachine.Of(SampleNode.Named(name)).KubeadmConfig, config);
    }

    [BootTheory, MemberData(nameof(Nodes))]
    public async Task The_metadata_comes_before_envsubst_and_that_before_kubeadm(string name)
    {
        var order = (await SampleBoot.Of(name)).First.Events
            .Select(e => e.What.Split(' ')[0])
            .Where(who => who is "metadata" or "envsubst" or "kubeadm");

        Assert.Equal(["metadata", "envsubst", .. SampleNode.Named(name).Calls.SelectMany(_ => new[] { "kubeadm", "kubeadm" })], order);
    }

    [BootTheory, MemberData(nameof(Nodes))]
    public async Task Containerd_is_there_before_kubeadm(string name)
    {
        var boot = (await SampleBoot.Of(name)).First;

        Assert.True(boot.FirstTime("containerd ready") <= boot.FirstTime("kubeadm started"), string.Join('\n', boot.Events));
        Assert.Equal("active/running", boot.Units["containerd.service"].Active);
    }

    [BootTheory, MemberData(nameof(Nodes))]
    public async Task Files_and_units_are_those_of_the_node_with_their_permissions_and_owners(string name)
    {
        var boot = await SampleBoot.Of(name);

        Assert.Equal(
            ExpectedMachine.Of(SampleNode.Named(name)).Files.OrderBy(file => file.Key, StringComparer.Ordinal),
            boot.Declared.Paths
                .Order(StringComparer.Ordinal)
                .Select(path => KeyValuePair.Create(path, ExpectedMachine.KindOf(boot.First.Files[path]))));
    }

    [BootTheory, MemberData(nameof(Nodes))]
    public async Task Their_texts_are_those_of_the_node(string name)
    {
        var boot = await SampleBoot.Of(name);
        var expected = ExpectedMachine.Of(SampleNode.Named(name)).Texts;

        Assert.Contains("/etc/systemd/system/kubeadm.service", expected.Keys);
        Assert.All(expected, text => Assert.Equal(text.Value.TrimEnd('\n'), boot.Written[text.Key].TrimEnd('\n')));
    }

    [BootTheory, MemberData(nameof(Nodes))]
    public async Task Secrets_are_for_root_alone_but_in_the_published_recipe(string name) => Assert.Equal(
        SampleNode.Named(name).IsPublished ? ["/etc/kubeadm-final.yml", "/etc/kubeadm.yml"] : [],
        (await SampleBoot.Of(name)).First.ReadableSecrets);

    [BootTheory, MemberData(nameof(Nodes))]
    public async Task The_kubeconfig_of_a_control_plane_belongs_to_its_user(string name)
    {
        var files = (await SampleBoot.Of(name)).First.Files;

        if (SampleNode.Named(name).Node == "Worker")
            Assert.DoesNotContain("/home/core/.kube", files.Keys);
        else
            Assert.Equal(new MachineFile(UnixFileMode.UserRead | UnixFileMode.UserWrite, 500, 500, 'f'), files["/home/core/.kube/config"]);
    }

    /// <summary>The image of the published recipe does so by itself.</summary>
    [BootTheory, MemberData(nameof(Nodes))]
    public async Task Machines_forward_IPv6_before_kubeadm_runs(string name) => Assert.All(
        (await SampleBoot.Of(name)).First.KubeadmCalls,
        call => Assert.Equal("1", call.Sysctls["net.ipv6.conf.all.forwarding"]));

    [BootFact]
    public async Task Included_pieces_take_effect_on_the_node_that_includes_them()
    {
        var worker = (await SampleBoot.Of("DualStackAws Worker")).First;
        var control = (await SampleBoot.Of("DualStackAws ControlPlane")).First;

        Assert.Equal("1048576", worker.Units["containerd.service"].Properties["LimitNOFILE"]);
        Assert.NotEqual("1048576", control.Units["containerd.service"].Properties["LimitNOFILE"]);
        Assert.Equal("16384", worker.Bootstraps[0].Sysctls["net.core.somaxconn"]);
        Assert.NotEqual("16384", control.Bootstraps[0].Sysctls["net.core.somaxconn"]);
    }

    [BootTheory, MemberData(nameof(Nodes))]
    public async Task The_second_boot_has_nothing_to_do(string name)
    {
        var boot = await SampleBoot.Of(name);

        Assert.Equal("running", boot.Second.State);
        Assert.Empty(boot.Second.KubeadmCalls);
        Assert.Empty(boot.Second.FailedUnits);
        Assert.False(boot.Second.Kubeadm!.ConditionMet);
        Assert.Equal("inactive/dead", boot.Second.Kubeadm.Active);
        Assert.Equal(double.PositiveInfinity, boot.Second.FirstTime("envsubst"));
    }
}
