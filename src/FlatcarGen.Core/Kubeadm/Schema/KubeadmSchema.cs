using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Core.Kubeadm.Schema;

using static FieldForms;

/// <summary>
/// The objects of kubeadm's own API in one of its two versions; most of them are alike in both.
/// Sources: kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta3 and kubeadm-config.v1beta4.
/// </summary>
internal sealed class KubeadmSchema
{
    private static readonly ObjectType ApiEndpoint = new("APIEndpoint", Text("advertiseAddress"), Int32("bindPort"));

    private static readonly ObjectType Patches = new("Patches", Text("directory"));

    private static readonly ObjectType JoinControlPlane = new(
        "JoinControlPlane",
        Object("localAPIEndpoint", ApiEndpoint),
        Text("certificateKey"));

    private static readonly ObjectType Token = new(
        "BootstrapToken",
        new("token", ValueType.BootstrapToken.ByPointer()),
        Text("description"),
        Optional(Duration("ttl")),
        Optional(Time("expires")),
        Texts("usages"),
        Texts("groups"));

    private static readonly ObjectType BootstrapTokenDiscovery = new(
        "BootstrapTokenDiscovery",
        Text("token"),
        Text("apiServerEndpoint"),
        Texts("caCertHashes"),
        Boolean("unsafeSkipCAVerification"));

    private static readonly ObjectType FileDiscovery = new("FileDiscovery", Text("kubeConfigPath"));

    private static readonly KubeadmSchema V1Beta3 = new(isBeta4: false);

    private static readonly KubeadmSchema V1Beta4 = new(isBeta4: true);

    private readonly bool _isBeta4;

    private KubeadmSchema(bool isBeta4)
    {
        _isBeta4 = isBeta4;
        ClusterConfiguration = new ClusterSchema(isBeta4).ClusterConfiguration;
        var registration = NodeRegistration();
        InitConfiguration = Root("InitConfiguration",
        [
            List("bootstrapTokens", Token),
            Object("nodeRegistration", registration),
            Object("localAPIEndpoint", ApiEndpoint),
            Text("certificateKey"),
            .. OfBothCommands(),
        ]);
        JoinConfiguration = Root("JoinConfiguration",
        [
            Object("nodeRegistration", registration),
            Text("caCertPath"),
            Object("discovery", Discovery()),
            Optional(Object("controlPlane", JoinControlPlane)),
            .. OfBothCommands(),
        ]);
        Kinds =
        [
            InitConfiguration, ClusterConfiguration, JoinConfiguration,
            .. isBeta4 ? [ManagementSchema.ResetConfiguration, ManagementSchema.UpgradeConfiguration] : Array.Empty<ObjectType>(),
        ];
    }

    public ObjectType InitConfiguration { get; }

    public ObjectType ClusterConfiguration { get; }

    public ObjectType JoinConfiguration { get; }

    /// <summary>The objects of a version.</summary>
    public static KubeadmSchema Of(KubeadmApi api) => api == KubeadmApi.V1Beta3 ? V1Beta3 : V1Beta4;

    /// <summary>The kinds of the version, those of a node's config first.</summary>
    public IReadOnlyList<ObjectType> Kinds { get; }

    /// <summary>The type of a kind; null where the version has none of that name.</summary>
    public ObjectType? Find(string kind) => Kinds.FirstOrDefault(known => known.Name == kind);

    /// <summary>A document, with the fields that every document has.</summary>
    public static ObjectType Root(string name, params Field[] fields) => new(name, [.. ComponentSchema.TypeMeta(), .. fields]);

    private Field[] OfBothCommands()
    {
        Field[] fields = [Texts("skipPhases"), Optional(Object("patches", Patches))];
        return _isBeta4
            ? [.. fields, Boolean("dryRun"), Optional(Object("timeouts", ManagementSchema.Timeouts))]
            : fields;
    }

    private ObjectType NodeRegistration()
    {
        Field[] fields =
        [
            Text("name"),
            Text("criSocket"),
            List("taints", ComponentSchema.Taint),
            ClusterSchema.Args("kubeletExtraArgs", _isBeta4),
            Texts("ignorePreflightErrors"),
            Text("imagePullPolicy"),
        ];
        return new("NodeRegistrationOptions", _isBeta4 ? [.. fields, Optional(Boolean("imagePullSerial"))] : fields);
    }

    private ObjectType Discovery()
    {
        Field[] fields =
        [
            Optional(Object("bootstrapToken", BootstrapTokenDiscovery)),
            Optional(Object("file", FileDiscovery)),
            Text("tlsBootstrapToken"),
        ];
        return new("Discovery", _isBeta4 ? fields : [.. fields, Optional(Duration("timeout"))]);
    }
}
