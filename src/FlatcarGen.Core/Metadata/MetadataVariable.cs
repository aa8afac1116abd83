namespace FlatcarGen.Core.Metadata;

/// <summary>What a metadata variable tells about the machine.</summary>
public enum MetadataRole
{
    Other,
    Hostname,
    PrivateIPv4,
    PublicIPv4,
    PrivateIPv6,
    PublicIPv6,
}

/// <summary>A variable that Afterburn writes to /run/metadata/flatcar.</summary>
/// <param name="Name">
/// Its name, <c>COREOS_EC2_IPV6</c>; of those that come in numbers (<see cref="IsIndexed"/>) the first, <c>…_0</c>.
/// </param>
/// <param name="Role">What it tells.</param>
/// <param name="Source">Where the fact comes from.</param>
public sealed record MetadataVariable(string Name, MetadataRole Role, string Source)
{
    /// <summary>Whether there is one for each address or network card, numbered from 0.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>The first Afterburn that writes it; null where every Flatcar still in use has it.</summary>
    public string? SinceAfterburn { get; init; }

    /// <summary>Whether the value is <c>address/length</c>, which kubelet's node-ip ignores without a word.</summary>
    public bool HasPrefixLength { get; init; }

    /// <summary>
    /// The first Flatcar major whose stable release carries <see cref="SinceAfterburn"/>; null where every one still in use
    /// does, <see cref="AfterburnReleases.None"/> where none does yet.
    /// </summary>
    public int? SinceFlatcar => SinceAfterburn is null ? null : AfterburnReleases.FirstFlatcarWith(SinceAfterburn);

    /// <summary>Whether a released Flatcar writes it.</summary>
    public bool IsReleased => SinceFlatcar != AfterburnReleases.None;

    /// <summary>Whether this is the variable's name, with whatever number where it comes in numbers.</summary>
    public bool Is(string name)
    {
        if (!IsIndexed)
            return name == Name;
        var stem = Name.Length - 1;
        return name.Length > stem
            && string.CompareOrdinal(name, 0, Name, 0, stem) == 0
            && name.Skip(stem).All(c => c is >= '0' and <= '9');
    }
}
