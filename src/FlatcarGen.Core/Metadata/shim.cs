using FlatcarGen.Core.Declarations;
namespace FlatcarGen.Core.Metadata;
public sealed record PlatformMetadata(string? NodeIPv4, string? NodeIPv6, string? Hostname, bool HasPrefixLength);
public static class MetadataTable
{
    public static PlatformMetadata? For(Platform platform) => platform switch
    {
        Platform.Aws => new("COREOS_EC2_IPV4_LOCAL", "COREOS_EC2_IPV6", "COREOS_EC2_HOSTNAME", false),
        Platform.Azure => new("COREOS_AZURE_IPV4_DYNAMIC", null, null, false),
        Platform.Akamai => new("COREOS_AKAMAI_PRIVATE_IPV4_0", "COREOS_AKAMAI_IPV6_SLAAC", "COREOS_AKAMAI_INSTANCE_LABEL", true),
        _ => null,
    };
}
