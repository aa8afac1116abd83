using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Networking;
using static FlatcarGen.Core.Metadata.MetadataRole;

namespace FlatcarGen.Core.Metadata;

/// <summary>
/// The variables in /run/metadata/flatcar by platform. Names are those of Flatcar, whose coreos-metadata.service turns
/// Afterburn's AFTERBURN_, AWS and GCP into COREOS_, EC2 and GCE.
/// </summary>
public static class MetadataTable
{
    // Facts about variables: coreos/afterburn at 790aa94, src/providers/<platform>/.
    // Facts about the service: flatcar/scripts, coreos-metadata.service, ConditionKernelCommandLine= at each release's tag.
    private const string Service = "flatcar/scripts coreos-metadata.service";

    // flatcar-website, docs/latest/provisioning/ignition/dynamic-data.md: what a provider of one's own is expected to write.
    private static IReadOnlyList<MetadataVariable> CustomVariables { get; } = new[]
    {
        (Hostname, "HOSTNAME"), (PublicIPv4, "PUBLIC_IPV4"), (PrivateIPv4, "PRIVATE_IPV4"), (PublicIPv6, "PUBLIC_IPV6"),
        (PrivateIPv6, "PRIVATE_IPV6"),
    }.Select(row => new MetadataVariable("COREOS_CUSTOM_" + row.Item2, row.Item1, "flatcar-website dynamic-data.md")).ToList();

    /// <summary>All platforms, in the order of their keys.</summary>
    public static IReadOnlyList<MetadataPlatform> Platforms { get; } = new[]
    {
        Runs("akamai", "akamai", 4152,
            With(PrivateIPv4, "PRIVATE_IPV4_0", indexed: true, prefixLength: true),
            With(PublicIPv4, "PUBLIC_IPV4_0", indexed: true, prefixLength: true),
            With(PublicIPv6, "IPV6_SLAAC", prefixLength: true),
            With(Other, "IPV6_LINK_LOCAL", prefixLength: true),
            With(Other, "IPV6_RANGE_0", indexed: true, prefixLength: true),
            With(Other, "IPV6_SHARED_RANGE_0", indexed: true, prefixLength: true),
            With(Other, "INSTANCE_LABEL"), With(Other, "INSTANCE_ID"), With(Other, "INSTANCE_REGION"), With(Other, "INSTANCE_TYPE"),
            With(Other, "INSTANCE_HOST_UUID"), With(Other, "INSTANCE_TAGS")),
        Runs("azure", "microsoft/azure", 0,
            With(PrivateIPv4, "IPV4_DYNAMIC"), With(PublicIPv4, "IPV4_VIRTUAL"), With(Other, "VMSIZE")),
        Runs("digitalocean", "digitalocean", 0,
            With(PrivateIPv4, "IPV4_PRIVATE_0", indexed: true), With(PublicIPv4, "IPV4_PUBLIC_0", indexed: true),
            With(Other, "IPV4_ANCHOR_0", indexed: true),
            With(PublicIPv6, "IPV6_PUBLIC_0", indexed: true), With(PrivateIPv6, "IPV6_PRIVATE_0", indexed: true),
            With(Hostname, "HOSTNAME"), With(Other, "REGION")),
        Runs("ec2", "aws", 0,
            With(PrivateIPv4, "IPV4_LOCAL"), With(PublicIPv4, "IPV4_PUBLIC"), With(PublicIPv6, "IPV6", since: "5.3.0"),
            With(Hostname, "HOSTNAME"), With(Other, "PUBLIC_HOSTNAME"), With(Other, "INSTANCE_ID"), With(Other, "INSTANCE_TYPE"),
            With(Other, "REGION"), With(Other, "AVAILABILITY_ZONE"), With(Other, "AVAILABILITY_ZONE_ID", since: "5.4.0")),
        Runs("gce", "gcp", 0,
            With(PrivateIPv4, "IP_LOCAL_0", indexed: true), With(PublicIPv4, "IP_EXTERNAL_0", indexed: true),
            With(Hostname, "HOSTNAME"), With(Other, "MACHINE_TYPE")),
        Runs("hetzner", "hetzner", 3975,
            With(PrivateIPv4, "PRIVATE_IPV4_0", indexed: true, since: "5.7.0"), With(PublicIPv4, "PUBLIC_IPV4"),
            With(PublicIPv6, "PUBLIC_IPV6", since: "5.11.0"),
            With(Hostname, "HOSTNAME"), With(Other, "INSTANCE_ID"), With(Other, "REGION"), With(Other, "AVAILABILITY_ZONE")),
        Runs("kubevirt", "kubevirt", 3975,
            With(PrivateIPv4, "IPV4"), With(PublicIPv6, "IPV6"),
            With(Hostname, "HOSTNAME"), With(Other, "INSTANCE_ID"), With(Other, "INSTANCE_TYPE")),
        Runs("openstack", "openstack", 0,
            With(PrivateIPv4, "IPV4_LOCAL"), With(PublicIPv4, "IPV4_PUBLIC"),
            With(Hostname, "HOSTNAME"), With(Other, "INSTANCE_ID"), With(Other, "INSTANCE_UUID", since: "5.5.0"),
            With(Other, "INSTANCE_TYPE")),
        Runs("oraclecloud", "oraclecloud", 4722,
            With(Hostname, "HOSTNAME"), With(Other, "INSTANCE_ID"), With(Other, "INSTANCE_SHAPE"), With(Other, "REGION_ID"),
            With(Other, "AVAILABILITY_DOMAIN"), With(Other, "FAULT_DOMAIN"), With(Other, "COMPARTMENT_ID")),
        Runs("packet", "packet", 0,
            With(PrivateIPv4, "IPV4_PRIVATE_0", indexed: true), With(PublicIPv4, "IPV4_PUBLIC_0", indexed: true),
            With(PublicIPv6, "IPV6_PUBLIC_0", indexed: true), With(PrivateIPv6, "IPV6_PRIVATE_0", indexed: true),
            With(Other, "IPV4_PRIVATE_GATEWAY_0", indexed: true), With(Other, "IPV4_PUBLIC_GATEWAY_0", indexed: true),
            With(Other, "IPV6_PUBLIC_GATEWAY_0", indexed: true), With(Other, "IPV6_PRIVATE_GATEWAY_0", indexed: true),
            With(Hostname, "HOSTNAME"), With(Other, "PLAN")) with { ServiceUntil = 4593 },
        Runs("proxmoxve", "proxmoxve", 4152,
            With(PrivateIPv4, "IPV4", since: "5.7.0"), With(PublicIPv6, "IPV6", since: "5.7.0"),
            With(Hostname, "HOSTNAME"), With(Other, "INSTANCE_ID")),
        Runs("scaleway", "scaleway", 3975,
            With(PrivateIPv4, "IPV4_PRIVATE", since: "5.5.0"), With(PublicIPv4, "IPV4_PUBLIC", since: "5.5.0"),
            With(PublicIPv6, "IPV6_PUBLIC", since: "5.5.0"),
            With(Hostname, "HOSTNAME"), With(Other, "INSTANCE_ID"), With(Other, "INSTANCE_TYPE"), With(Other, "ZONE_ID")),
        Runs("vultr", "vultr", null, With(Hostname, "HOSTNAME"), With(Other, "INSTANCE_ID"), With(Other, "REGION_CODE")),
        OwnProvider("aliyun"), OwnProvider("cloudstack"), OwnProvider("exoscale"), OwnProvider("ibmcloud"), OwnProvider("powervs"),
        OwnProvider("qemu"), OwnProvider("upcloud"), OwnProvider("vmware"),
    }.OrderBy(platform => platform.Key, StringComparer.Ordinal).ToList();

    /// <summary>The platform with this <c>flatcar.oem.id</c>; null where the table has none such.</summary>
    public static MetadataPlatform? For(string platformKey) => Platforms.FirstOrDefault(platform => platform.Key == platformKey);

    /// <summary>What is known of a declared platform; null for <see cref="Platform.None"/>.</summary>
    public static MetadataPlatform? For(Platform platform) => platform switch
    {
        Platform.Aws => For("ec2"),
        Platform.None => null,
        // Wherever a provider of one's own runs, it writes the same variables.
        Platform.Custom => For("vmware"),
        _ => For(platform.ToString().ToLowerInvariant()),
    };

    /// <summary>The family of the address that a variable of any platform holds; null where it holds none, or is not known.</summary>
    public static AddressFamily? FamilyOf(string name) =>
        Platforms.Select(platform => platform.FamilyOf(name)).FirstOrDefault(family => family is not null);

    private static MetadataPlatform Runs(
        string key, string afterburnFolder, int? since, params Func<string, string, MetadataVariable>[] variables) =>
        new(key, since, variables.Select(variable => variable(key, afterburnFolder)).ToList(), Service);

    private static MetadataPlatform OwnProvider(string key) =>
        new(key, null, CustomVariables, Service) { NeedsOwnProvider = true };

    private static Func<string, string, MetadataVariable> With(
        MetadataRole role, string name, bool indexed = false, string? since = null, bool prefixLength = false) =>
        (key, folder) => new($"COREOS_{key.ToUpperInvariant()}_{name}", role, $"coreos/afterburn src/providers/{folder}")
        {
            IsIndexed = indexed,
            SinceAfterburn = since,
            HasPrefixLength = prefixLength,
        };
}
