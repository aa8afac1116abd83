using FlatcarGen.Core.Networking;

namespace FlatcarGen.Core.Metadata;

/// <summary>A platform as coreos-metadata.service knows it.</summary>
/// <param name="Key">The value of the kernel's <c>flatcar.oem.id</c>: <c>ec2</c>, <c>digitalocean</c>.</param>
/// <param name="ServiceSince">The first Flatcar major on which coreos-metadata.service runs there by itself; null for never.</param>
/// <param name="Variables">The variables that it writes there.</param>
/// <param name="Source">Where the fact about the service comes from.</param>
public sealed record MetadataPlatform(
    string Key, int? ServiceSince, IReadOnlyList<MetadataVariable> Variables, string Source)
{
    /// <summary>The last Flatcar major on which the service runs there by itself; null where it still does.</summary>
    public int? ServiceUntil { get; init; }

    /// <summary>
    /// Whether the variables are there only if the user's own coreos-metadata.service writes them (<c>COREOS_CUSTOM_*</c>).
    /// </summary>
    public bool NeedsOwnProvider { get; init; }

    /// <summary>Whether current Flatcar runs the service there by itself.</summary>
    public bool RunsByDefault => ServiceSince is not null && ServiceUntil is null;

    /// <summary>
    /// The variable for the IPv4 part of the kubelet's node-ip; null where no released Flatcar has one. Its value may have a prefix
    /// length (<see cref="MetadataVariable.HasPrefixLength"/>), which has to go: the kubelet ignores such an address without a word.
    /// </summary>
    public string? NodeIPv4 => Usable(MetadataRole.PrivateIPv4);

    /// <summary>The variable for the IPv6 part of kubelet's node-ip; null as for <see cref="NodeIPv4"/>.</summary>
    public string? NodeIPv6 => Usable(MetadataRole.PublicIPv6) ?? Usable(MetadataRole.PrivateIPv6);

    /// <summary>The variable with the machine's name.</summary>
    public string? Hostname => Usable(MetadataRole.Hostname);

    /// <summary>Whether the service runs there by itself on a Flatcar of this major.</summary>
    public bool RunsOn(int flatcarMajor) => flatcarMajor >= ServiceSince && !(flatcarMajor > ServiceUntil);

    /// <summary>The variable of this name, its number included; null where the platform has none such.</summary>
    public MetadataVariable? Find(string name) => Variables.FirstOrDefault(variable => variable.Is(name));

    /// <summary>The family of the address that a variable holds; null where it holds none, or is not known.</summary>
    public AddressFamily? FamilyOf(string name) => Find(name)?.Role switch
    {
        MetadataRole.PrivateIPv4 or MetadataRole.PublicIPv4 => AddressFamily.IPv4,
        MetadataRole.PrivateIPv6 or MetadataRole.PublicIPv6 => AddressFamily.IPv6,
        _ => null,
    };

    private string? Usable(MetadataRole role) =>
        Variables.FirstOrDefault(variable => variable.Role == role && variable.IsReleased)?.Name;
}
