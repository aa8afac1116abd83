namespace FlatcarGen;

/// <summary>
/// Variables that Afterburn (<c>coreos-metadata.service</c>) writes to <c>/run/metadata/flatcar</c> at boot, as they are written in a
/// kubeadm config: <c>$NAME</c>, replaced by envsubst. The names are those that Afterburn's source and Flatcar's unit really give;
/// the documentation differs for Scaleway. See <see href="https://www.flatcar.org/docs/latest/provisioning/ignition/dynamic-data/"/>.
/// </summary>
public static class Metadata
{
    /// <summary>Variables of AWS EC2.</summary>
    public static class Ec2
    {
        /// <summary>The private IPv4 address.</summary>
        public const string IPv4Local = "$COREOS_EC2_IPV4_LOCAL";

        /// <summary>The public IPv4 address; not on the machine's own interface.</summary>
        public const string IPv4Public = "$COREOS_EC2_IPV4_PUBLIC";

        /// <summary>The IPv6 address. From Flatcar Stable 3760.2.0 on; absent where the subnet gives none.</summary>
        public const string IPv6 = "$COREOS_EC2_IPV6";

        /// <summary>The private DNS name.</summary>
        public const string HostName = "$COREOS_EC2_HOSTNAME";

        /// <summary>The public DNS name.</summary>
        public const string PublicHostName = "$COREOS_EC2_PUBLIC_HOSTNAME";

        /// <summary>The instance id.</summary>
        public const string InstanceId = "$COREOS_EC2_INSTANCE_ID";

        /// <summary>The instance type.</summary>
        public const string InstanceType = "$COREOS_EC2_INSTANCE_TYPE";

        /// <summary>The region.</summary>
        public const string Region = "$COREOS_EC2_REGION";

        /// <summary>The availability zone.</summary>
        public const string AvailabilityZone = "$COREOS_EC2_AVAILABILITY_ZONE";

        /// <summary>The availability zone's id.</summary>
        public const string AvailabilityZoneId = "$COREOS_EC2_AVAILABILITY_ZONE_ID";
    }

    /// <summary>Variables of Microsoft Azure.</summary>
    public static class Azure
    {
        /// <summary>The private IPv4 address.</summary>
        public const string IPv4Dynamic = "$COREOS_AZURE_IPV4_DYNAMIC";

        /// <summary>The virtual (public) IPv4 address.</summary>
        public const string IPv4Virtual = "$COREOS_AZURE_IPV4_VIRTUAL";

        /// <summary>The machine size.</summary>
        public const string VmSize = "$COREOS_AZURE_VMSIZE";
    }

    /// <summary>Variables of Google Compute Engine.</summary>
    public static class Gce
    {
        /// <summary>The private IPv4 address.</summary>
        public const string IPLocal0 = "$COREOS_GCE_IP_LOCAL_0";

        /// <summary>The public IPv4 address.</summary>
        public const string IPExternal0 = "$COREOS_GCE_IP_EXTERNAL_0";

        /// <summary>The host name.</summary>
        public const string HostName = "$COREOS_GCE_HOSTNAME";

        /// <summary>The machine type.</summary>
        public const string MachineType = "$COREOS_GCE_MACHINE_TYPE";
    }

    /// <summary>Variables of OpenStack.</summary>
    public static class OpenStack
    {
        /// <summary>The private IPv4 address.</summary>
        public const string IPv4Local = "$COREOS_OPENSTACK_IPV4_LOCAL";

        /// <summary>The public IPv4 address.</summary>
        public const string IPv4Public = "$COREOS_OPENSTACK_IPV4_PUBLIC";

        /// <summary>The host name.</summary>
        public const string HostName = "$COREOS_OPENSTACK_HOSTNAME";

        /// <summary>The instance id in EC2's style.</summary>
        public const string InstanceId = "$COREOS_OPENSTACK_INSTANCE_ID";

        /// <summary>The instance's UUID.</summary>
        public const string InstanceUuid = "$COREOS_OPENSTACK_INSTANCE_UUID";

        /// <summary>The flavour.</summary>
        public const string InstanceType = "$COREOS_OPENSTACK_INSTANCE_TYPE";
    }

    /// <summary>Variables of DigitalOcean.</summary>
    public static class DigitalOcean
    {
        /// <summary>The private IPv4 address.</summary>
        public const string IPv4Private0 = "$COREOS_DIGITALOCEAN_IPV4_PRIVATE_0";

        /// <summary>The public IPv4 address.</summary>
        public const string IPv4Public0 = "$COREOS_DIGITALOCEAN_IPV4_PUBLIC_0";

        /// <summary>The anchor IPv4 address.</summary>
        public const string IPv4Anchor0 = "$COREOS_DIGITALOCEAN_IPV4_ANCHOR_0";

        /// <summary>The public IPv6 address.</summary>
        public const string IPv6Public0 = "$COREOS_DIGITALOCEAN_IPV6_PUBLIC_0";

        /// <summary>The private IPv6 address.</summary>
        public const string IPv6Private0 = "$COREOS_DIGITALOCEAN_IPV6_PRIVATE_0";

        /// <summary>The host name.</summary>
        public const string HostName = "$COREOS_DIGITALOCEAN_HOSTNAME";

        /// <summary>The region.</summary>
        public const string Region = "$COREOS_DIGITALOCEAN_REGION";
    }

    /// <summary>Variables of Hetzner Cloud.</summary>
    public static class Hetzner
    {
        /// <summary>The private IPv4 address.</summary>
        public const string PrivateIPv4_0 = "$COREOS_HETZNER_PRIVATE_IPV4_0";

        /// <summary>The public IPv4 address.</summary>
        public const string PublicIPv4 = "$COREOS_HETZNER_PUBLIC_IPV4";

        /// <summary>The host name.</summary>
        public const string HostName = "$COREOS_HETZNER_HOSTNAME";

        /// <summary>The server id.</summary>
        public const string InstanceId = "$COREOS_HETZNER_INSTANCE_ID";

        /// <summary>The region.</summary>
        public const string Region = "$COREOS_HETZNER_REGION";

        /// <summary>The availability zone.</summary>
        public const string AvailabilityZone = "$COREOS_HETZNER_AVAILABILITY_ZONE";
    }

    /// <summary>Variables of Scaleway.</summary>
    public static class Scaleway
    {
        /// <summary>The private IPv4 address.</summary>
        public const string IPv4Private = "$COREOS_SCALEWAY_IPV4_PRIVATE";

        /// <summary>The public IPv4 address.</summary>
        public const string IPv4Public = "$COREOS_SCALEWAY_IPV4_PUBLIC";

        /// <summary>The public IPv6 address.</summary>
        public const string IPv6Public = "$COREOS_SCALEWAY_IPV6_PUBLIC";

        /// <summary>The host name.</summary>
        public const string HostName = "$COREOS_SCALEWAY_HOSTNAME";

        /// <summary>The instance id.</summary>
        public const string InstanceId = "$COREOS_SCALEWAY_INSTANCE_ID";

        /// <summary>The instance type.</summary>
        public const string InstanceType = "$COREOS_SCALEWAY_INSTANCE_TYPE";

        /// <summary>The zone.</summary>
        public const string ZoneId = "$COREOS_SCALEWAY_ZONE_ID";
    }

    /// <summary>Variables of Akamai (Linode); its addresses carry a prefix length, <c>192.168.1.1/32</c>.</summary>
    public static class Akamai
    {
        /// <summary>The private IPv4 address with its prefix length.</summary>
        public const string PrivateIPv4_0 = "$COREOS_AKAMAI_PRIVATE_IPV4_0";

        /// <summary>The public IPv4 address with its prefix length.</summary>
        public const string PublicIPv4_0 = "$COREOS_AKAMAI_PUBLIC_IPV4_0";

        /// <summary>The SLAAC IPv6 address with its prefix length.</summary>
        public const string IPv6Slaac = "$COREOS_AKAMAI_IPV6_SLAAC";

        /// <summary>The link-local IPv6 address with its prefix length.</summary>
        public const string IPv6LinkLocal = "$COREOS_AKAMAI_IPV6_LINK_LOCAL";

        /// <summary>The label.</summary>
        public const string InstanceLabel = "$COREOS_AKAMAI_INSTANCE_LABEL";

        /// <summary>The instance id.</summary>
        public const string InstanceId = "$COREOS_AKAMAI_INSTANCE_ID";

        /// <summary>The region.</summary>
        public const string InstanceRegion = "$COREOS_AKAMAI_INSTANCE_REGION";

        /// <summary>The plan.</summary>
        public const string InstanceType = "$COREOS_AKAMAI_INSTANCE_TYPE";
    }

    /// <summary>Variables of KubeVirt.</summary>
    public static class KubeVirt
    {
        /// <summary>The IPv4 address.</summary>
        public const string IPv4 = "$COREOS_KUBEVIRT_IPV4";

        /// <summary>The IPv6 address.</summary>
        public const string IPv6 = "$COREOS_KUBEVIRT_IPV6";

        /// <summary>The host name.</summary>
        public const string HostName = "$COREOS_KUBEVIRT_HOSTNAME";

        /// <summary>The instance id.</summary>
        public const string InstanceId = "$COREOS_KUBEVIRT_INSTANCE_ID";

        /// <summary>The instance type.</summary>
        public const string InstanceType = "$COREOS_KUBEVIRT_INSTANCE_TYPE";
    }

    /// <summary>Variables of Proxmox VE.</summary>
    public static class ProxmoxVe
    {
        /// <summary>The IPv4 address of the first interface.</summary>
        public const string IPv4 = "$COREOS_PROXMOXVE_IPV4";

        /// <summary>The IPv6 address of the first interface.</summary>
        public const string IPv6 = "$COREOS_PROXMOXVE_IPV6";

        /// <summary>The host name.</summary>
        public const string HostName = "$COREOS_PROXMOXVE_HOSTNAME";

        /// <summary>The instance id.</summary>
        public const string InstanceId = "$COREOS_PROXMOXVE_INSTANCE_ID";
    }

    /// <summary>Variables of Oracle Cloud; it gives no addresses.</summary>
    public static class OracleCloud
    {
        /// <summary>The host name.</summary>
        public const string HostName = "$COREOS_ORACLECLOUD_HOSTNAME";

        /// <summary>The instance id.</summary>
        public const string InstanceId = "$COREOS_ORACLECLOUD_INSTANCE_ID";

        /// <summary>The shape.</summary>
        public const string InstanceShape = "$COREOS_ORACLECLOUD_INSTANCE_SHAPE";

        /// <summary>The region.</summary>
        public const string RegionId = "$COREOS_ORACLECLOUD_REGION_ID";

        /// <summary>The availability domain.</summary>
        public const string AvailabilityDomain = "$COREOS_ORACLECLOUD_AVAILABILITY_DOMAIN";

        /// <summary>The fault domain.</summary>
        public const string FaultDomain = "$COREOS_ORACLECLOUD_FAULT_DOMAIN";

        /// <summary>The compartment.</summary>
        public const string CompartmentId = "$COREOS_ORACLECLOUD_COMPARTMENT_ID";
    }

    /// <summary>Variables of Equinix Metal (Packet).</summary>
    public static class Packet
    {
        /// <summary>The private IPv4 address.</summary>
        public const string IPv4Private0 = "$COREOS_PACKET_IPV4_PRIVATE_0";

        /// <summary>The public IPv4 address.</summary>
        public const string IPv4Public0 = "$COREOS_PACKET_IPV4_PUBLIC_0";

        /// <summary>The public IPv6 address.</summary>
        public const string IPv6Public0 = "$COREOS_PACKET_IPV6_PUBLIC_0";

        /// <summary>The private IPv6 address.</summary>
        public const string IPv6Private0 = "$COREOS_PACKET_IPV6_PRIVATE_0";

        /// <summary>The host name.</summary>
        public const string HostName = "$COREOS_PACKET_HOSTNAME";

        /// <summary>The plan.</summary>
        public const string Plan = "$COREOS_PACKET_PLAN";
    }

    /// <summary>Variables of a provider of your own.</summary>
    public static class Custom
    {
        /// <summary>The host name.</summary>
        public const string HostName = "$COREOS_CUSTOM_HOSTNAME";

        /// <summary>The public IPv4 address.</summary>
        public const string PublicIPv4 = "$COREOS_CUSTOM_PUBLIC_IPV4";

        /// <summary>The private IPv4 address.</summary>
        public const string PrivateIPv4 = "$COREOS_CUSTOM_PRIVATE_IPV4";

        /// <summary>The public IPv6 address.</summary>
        public const string PublicIPv6 = "$COREOS_CUSTOM_PUBLIC_IPV6";

        /// <summary>The private IPv6 address.</summary>
        public const string PrivateIPv6 = "$COREOS_CUSTOM_PRIVATE_IPV6";
    }
}
