using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Core.Metadata;

/// <summary>How much user data a platform takes for a machine.</summary>
/// <param name="Bytes">The most that a config may have, in bytes as it is before any base64 of the platform's own.</param>
/// <param name="Source">Where the number comes from.</param>
public sealed record UserDataLimit(int Bytes, string Source)
{
    /// <summary>The limit of a platform; null where there is none, or none is published.</summary>
    public static UserDataLimit? For(Platform platform) => platform switch
    {
        Platform.Aws => new(16_384, "docs.aws.amazon.com, EC2 User Guide, \"Work with instance user data\": 16 KB, in raw form"),
        Platform.Azure => new(65_535, "learn.microsoft.com, OSProfile.customData: binary array of 65535 bytes after decoding"),
        Platform.Gce => new(262_144, "cloud.google.com, Compute Engine API, Metadata.items[].value: 262144 bytes"),
        Platform.OpenStack => new(Decoded(65_535), "docs.openstack.org, nova user guide, \"Provide user data to instances\": 65535 bytes of base64"),
        Platform.DigitalOcean => new(65_536, "docs.digitalocean.com, API, POST /v2/droplets, user_data: 64 KiB"),
        Platform.Hetzner => new(32_768, "docs.hetzner.cloud, POST /servers, user_data: 32KiB"),
        Platform.Akamai => new(65_535, "techdocs.akamai.com, Linode API, POST /linode/instances, metadata.user_data: 65535 bytes before encoding"),
        Platform.OracleCloud => new(Decoded(32_000), "docs.oracle.com, Core Services API, LaunchInstanceDetails.metadata: 32,000 bytes with all other metadata, in base64"),
        _ => null,
    };

    /// <summary>How many bytes fit into a number of characters of base64.</summary>
    private static int Decoded(int characters) => characters / 4 * 3;
}
