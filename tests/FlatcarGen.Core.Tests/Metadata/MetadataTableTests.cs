using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Metadata;

namespace FlatcarGen.Core.Tests.Metadata;

public sealed class MetadataTableTests
{
    [Theory]
    [InlineData("ec2", "COREOS_EC2_IPV4_LOCAL", "COREOS_EC2_IPV6", "COREOS_EC2_HOSTNAME")]
    [InlineData("azure", "COREOS_AZURE_IPV4_DYNAMIC", null, null)]
    [InlineData("gce", "COREOS_GCE_IP_LOCAL_0", null, "COREOS_GCE_HOSTNAME")]
    [InlineData("openstack", "COREOS_OPENSTACK_IPV4_LOCAL", null, "COREOS_OPENSTACK_HOSTNAME")]
    [InlineData("digitalocean", "COREOS_DIGITALOCEAN_IPV4_PRIVATE_0", "COREOS_DIGITALOCEAN_IPV6_PUBLIC_0", "COREOS_DIGITALOCEAN_HOSTNAME")]
    [InlineData("hetzner", "COREOS_HETZNER_PRIVATE_IPV4_0", null, "COREOS_HETZNER_HOSTNAME")]
    [InlineData("scaleway", "COREOS_SCALEWAY_IPV4_PRIVATE", "COREOS_SCALEWAY_IPV6_PUBLIC", "COREOS_SCALEWAY_HOSTNAME")]
    [InlineData("akamai", "COREOS_AKAMAI_PRIVATE_IPV4_0", "COREOS_AKAMAI_IPV6_SLAAC", null)]
    [InlineData("kubevirt", "COREOS_KUBEVIRT_IPV4", "COREOS_KUBEVIRT_IPV6", "COREOS_KUBEVIRT_HOSTNAME")]
    [InlineData("proxmoxve", "COREOS_PROXMOXVE_IPV4", "COREOS_PROXMOXVE_IPV6", "COREOS_PROXMOXVE_HOSTNAME")]
    [InlineData("oraclecloud", null, null, "COREOS_ORACLECLOUD_HOSTNAME")]
    [InlineData("packet", "COREOS_PACKET_IPV4_PRIVATE_0", "COREOS_PACKET_IPV6_PUBLIC_0", "COREOS_PACKET_HOSTNAME")]
    [InlineData("vmware", "COREOS_CUSTOM_PRIVATE_IPV4", "COREOS_CUSTOM_PUBLIC_IPV6", "COREOS_CUSTOM_HOSTNAME")]
    [InlineData("qemu", "COREOS_CUSTOM_PRIVATE_IPV4", "COREOS_CUSTOM_PUBLIC_IPV6", "COREOS_CUSTOM_HOSTNAME")]
    public void A_platform_tells_what_the_kubelet_can_be_given(string key, string? ipv4, string? ipv6, string? hostname)
    {
        var platform = MetadataTable.For(key)!;

        Assert.Equal((ipv4, ipv6, hostname), (platform.NodeIPv4, platform.NodeIPv6, platform.Hostname));
    }

    [Fact]
    public void Every_declared_platform_but_none_is_known() =>
        Assert.Equal([Platform.None], Enum.GetValues<Platform>().Where(platform => MetadataTable.For(platform) is null));

    [Theory]
    [InlineData("ec2", 3760, true)]
    [InlineData("hetzner", 3815, false)]
    [InlineData("hetzner", 3975, true)]
    [InlineData("akamai", 4081, false)]
    [InlineData("oraclecloud", 4722, true)]
    [InlineData("packet", 4593, true)]
    [InlineData("packet", 4722, false)]
    [InlineData("vmware", 4757, false)]
    public void The_service_runs_where_its_condition_lists_the_platform(string key, int flatcar, bool runs) =>
        Assert.Equal(runs, MetadataTable.For(key)!.RunsOn(flatcar));

    [Theory]
    [InlineData("ec2", "COREOS_EC2_IPV6", 3760)]
    [InlineData("proxmoxve", "COREOS_PROXMOXVE_IPV6", 4152)]
    [InlineData("hetzner", "COREOS_HETZNER_PUBLIC_IPV6", AfterburnReleases.None)]
    [InlineData("ec2", "COREOS_EC2_IPV4_LOCAL", null)]
    public void A_variable_tells_since_when_it_is_there(string key, string name, int? flatcar) =>
        Assert.Equal(flatcar, MetadataTable.For(key)!.Find(name)!.SinceFlatcar);

    [Theory]
    [InlineData("COREOS_DIGITALOCEAN_IPV4_PRIVATE_12", true)]
    [InlineData("COREOS_DIGITALOCEAN_IPV4_PRIVATE", false)]
    [InlineData("COREOS_DIGITALOCEAN_IPV4_PRIVATE_", false)]
    [InlineData("COREOS_DIGITALOCEAN_HOSTNAME", true)]
    [InlineData("COREOS_EC2_HOSTNAME", false)]
    public void A_variable_that_comes_in_numbers_is_found_by_any(string name, bool found) =>
        Assert.Equal(found, MetadataTable.For("digitalocean")!.Find(name) is not null);

    [Fact]
    public void Every_row_says_where_it_comes_from() => Assert.All(MetadataTable.Platforms, platform =>
    {
        Assert.NotEmpty(platform.Source);
        Assert.All(platform.Variables, variable => Assert.NotEmpty(variable.Source));
    });

    [Fact]
    public void No_platform_and_no_name_is_there_twice()
    {
        Assert.Distinct(MetadataTable.Platforms.Select(platform => platform.Key));
        Assert.All(MetadataTable.Platforms, platform => Assert.Distinct(platform.Variables.Select(variable => variable.Name)));
    }

    [Fact]
    public void An_unknown_platform_has_no_row() => Assert.Null(MetadataTable.For("moon"));
}
