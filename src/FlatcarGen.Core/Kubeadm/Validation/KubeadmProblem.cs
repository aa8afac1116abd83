namespace FlatcarGen.Core.Kubeadm.Validation;

/// <summary>What kubeadm finds wrong in a config; each has a rule that speaks for it.</summary>
public enum KubeadmProblem
{
    /// <summary>No YAML that kubeadm reads.</summary>
    Syntax,

    /// <summary>YAML that cannot become JSON, which kubeadm makes of it.</summary>
    NoJson,

    /// <summary>A document without <c>kind</c> or <c>apiVersion</c>, or with nothing in it.</summary>
    NoKind,

    /// <summary>A kind that stands twice in the file.</summary>
    RepeatedKind,

    /// <summary>A kind, or a version of it, that nobody knows.</summary>
    UnknownKind,

    /// <summary>A version of the API that this kubeadm reads no more, or not yet.</summary>
    ApiVersion,

    /// <summary>A document that kubeadm passes over here.</summary>
    IgnoredDocument,

    UnknownField,

    /// <summary>A field that another version of the API or of Kubernetes has.</summary>
    FieldOfAnotherVersion,

    WrongType,

    Duration,

    Time,

    Quantity,

    BootstrapToken,

    TokenUsage,

    TokenGroup,

    TokenLifetime,

    CertificateKey,

    NodeName,

    CriSocket,

    ArgumentName,

    PullPolicy,

    AdvertiseAddress,

    BindPort,

    KubernetesVersion,

    ControlPlaneEndpoint,

    Subnet,

    SubnetSize,

    NodeMask,

    DnsDomain,

    CertSan,

    Path,

    FeatureGate,

    ImageRepository,

    Etcd,

    EtcdEndpoint,

    EncryptionAlgorithm,

    CertificateValidity,

    Discovery,

    DiscoveryEndpoint,

    CaCertHash,

    UnmountFlag,

    /// <summary>A phase that the command does not have.</summary>
    Phase,
}
