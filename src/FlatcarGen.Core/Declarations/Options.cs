namespace FlatcarGen.Core.Declarations;

// The options of a declaration, with the names and values of the enums that users see (a test compares them). They are not those
// enums themselves because this assembly is loaded next to a user's own and must not bring public types of the same names.

public enum Platform
{
    Aws,
    Azure,
    Gce,
    OpenStack,
    DigitalOcean,
    Hetzner,
    Scaleway,
    Akamai,
    KubeVirt,
    ProxmoxVe,
    OracleCloud,
    Packet,
    Custom,
    None,
}

public enum KubeadmApi
{
    FromKubernetesVersion,
    V1Beta3,
    V1Beta4,
}

public enum ButaneVersion
{
    V1_0_0,
    V1_1_0,
}

public enum Templating
{
    None,
    Terraform,
}

public enum Component
{
    Kubelet,
    ApiServer,
    ControllerManager,
    Scheduler,
    Etcd,
    Kubeadm,
}

public enum CgroupDriver
{
    Systemd,
    Cgroupfs,
    Unset,
}

public enum IgnitionFetch
{
    Replace,
    Merge,
}

public enum NodeNames
{
    Recommended,
    HostName,
    Metadata,
}

public enum UnitType
{
    Oneshot,
    Simple,
}

public enum CompletionMarker
{
    Own,
    KubeletConf,
}

public enum ImagePull
{
    DeclaredVersion,
    KubeadmDefault,
    None,
}

public enum JoinWait
{
    ApiServer,
    TenSeconds,
    None,
}

public enum Dependency
{
    Wants,
    Requires,
}
