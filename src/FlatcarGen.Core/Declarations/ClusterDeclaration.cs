using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Declarations;

/// <summary>What a declaration says of a cluster as a whole.</summary>
public sealed record ClusterDeclaration
{
    /// <summary>The name of the folder that its files are written to.</summary>
    public required DeclaredText Name { get; init; }

    /// <summary>Where the cluster was declared, for findings that belong to no single value.</summary>
    public DeclaredText Itself { get; init; }

    /// <summary>What its nodes start from.</summary>
    public MachineSettings Settings { get; init; } = MachineSettings.Recommended;

    public DeclaredText? ClusterName { get; init; }

    public KubeadmApi KubeadmApi { get; init; }

    public ButaneVersion ButaneVersion { get; init; }

    public Templating Template { get; init; }

    public DeclaredText? ControlPlaneEndpoint { get; init; }

    public EquatableArray<DeclaredText> PodSubnets { get; init; }

    public EquatableArray<DeclaredText> ServiceSubnets { get; init; }

    public DeclaredText? DnsDomain { get; init; }

    public EquatableArray<DeclaredText> CertSans { get; init; }

    public DeclaredText? ControlPlaneTimeout { get; init; }

    public DeclaredText? ImageRepository { get; init; }

    public bool KubeProxy { get; init; } = true;

    public CgroupDriver CgroupDriver { get; init; }

    public DeclaredText? CertificateKey { get; init; }

    public EquatableArray<DeclaredText> CaCertHashes { get; init; }

    public EquatableArray<BootstrapToken> BootstrapTokens { get; init; }

    public EquatableArray<ExtraArg> ExtraArgs { get; init; }

    public EquatableArray<FeatureGate> FeatureGates { get; init; }

    public CertificateAuthority? CertificateAuthority { get; init; }

    /// <summary>The pieces that every node has.</summary>
    public PieceSet Pieces { get; init; } = PieceSet.Empty;
}

/// <summary>A token with which nodes join.</summary>
public sealed record BootstrapToken(DeclaredText Token)
{
    public DeclaredText Ttl { get; init; } = Lifetimes.BootstrapToken.Duration;

    public EquatableArray<DeclaredText> Groups { get; init; } =
        EquatableArray.Create<DeclaredText>("system:bootstrappers:kubeadm:default-node-token");

    public EquatableArray<DeclaredText> Usages { get; init; } = EquatableArray.Create<DeclaredText>("signing", "authentication");

    public DeclaredText? Description { get; init; }
}

/// <summary>A flag of a component.</summary>
public sealed record ExtraArg(Component Component, DeclaredText Name, DeclaredText Value);

/// <summary>A feature gate of a component.</summary>
public sealed record FeatureGate(Component Component, DeclaredText Name, bool Enabled);

/// <summary>A CA that was made beforehand: the PEM files in base64.</summary>
public sealed record CertificateAuthority(DeclaredText CertificateBase64, DeclaredText KeyBase64);
