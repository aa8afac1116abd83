namespace FlatcarGen;

/// <summary>
/// Where the machines run. It decides which variables Afterburn writes to <c>/run/metadata/flatcar</c>; names are those of
/// <c>flatcar.oem.id</c>. See <see href="https://www.flatcar.org/docs/latest/provisioning/ignition/dynamic-data/"/>.
/// </summary>
public enum Platform
{
    /// <summary>Amazon EC2: <see cref="Metadata.Ec2"/>; dual-stack.</summary>
    Aws = 0,

    /// <summary>Microsoft Azure: <see cref="Metadata.Azure"/>; IPv4 only.</summary>
    Azure,

    /// <summary>Google Compute Engine: <see cref="Metadata.Gce"/>; IPv4 only.</summary>
    Gce,

    /// <summary>OpenStack: <see cref="Metadata.OpenStack"/>; IPv4 only.</summary>
    OpenStack,

    /// <summary>DigitalOcean: <see cref="Metadata.DigitalOcean"/>; dual-stack.</summary>
    DigitalOcean,

    /// <summary>Hetzner Cloud: <see cref="Metadata.Hetzner"/>; IPv4 only on every Flatcar released so far.</summary>
    Hetzner,

    /// <summary>Scaleway: <see cref="Metadata.Scaleway"/>; dual-stack.</summary>
    Scaleway,

    /// <summary>Akamai (Linode): <see cref="Metadata.Akamai"/>; its addresses carry a prefix length, which the kubelet does not read.</summary>
    Akamai,

    /// <summary>KubeVirt: <see cref="Metadata.KubeVirt"/>; dual-stack.</summary>
    KubeVirt,

    /// <summary>Proxmox VE: <see cref="Metadata.ProxmoxVe"/>; dual-stack.</summary>
    ProxmoxVe,

    /// <summary>Oracle Cloud: <see cref="Metadata.OracleCloud"/>; no addresses.</summary>
    OracleCloud,

    /// <summary>Equinix Metal (Packet), retired in Flatcar 4722: <see cref="Metadata.Packet"/>; dual-stack.</summary>
    Packet,

    /// <summary>A provider of your own that writes <see cref="Metadata.Custom"/> variables; dual-stack.</summary>
    Custom,

    /// <summary>No metadata at all (QEMU, bare metal, VMware …): addresses are declared, or the kubelet finds one by itself.</summary>
    None,
}
