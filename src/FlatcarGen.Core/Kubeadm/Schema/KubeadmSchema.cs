using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Core.Kubeadm.Schema;

/// <summary>
/// The objects of kubeadm's own API in one of its two versions; most of them are alike in both.
/// Sources: kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta3 and kubeadm-config.v1beta4.
/// </summary>
internal sealed class KubeadmSchema
{
    private static readonly ObjectType ApiEndpoint = new("APIEndpoint", Field.Text("advertiseAddress"), Field.Int32("bindPort"));

    private static readonly ObjectType Patches = new("Patches", Field.Text("directory"));

    private static readonly ObjectType JoinControlPlane = new(
        "JoinControlPlane",
        Field.Object("localAPIEndpoint", ApiEndpoint),
        Field.Text("certificateKey"));

    private static readonly ObjectType BootstrapToken = new(
        "BootstrapToken",
        new("token", ValueType.BootstrapToken.ByPointer()),
        Field.Text("description"),
        Field.OptionalDuration("ttl"),
        Field.OptionalTime("expires"),
        Field.Texts("usages"),
        Field.Texts("groups"));

    private static readonly ObjectType BootstrapTokenDiscovery = new(
        "BootstrapTokenDiscovery",
        Field.Text("token"),
        Field.Text("apiServerEndpoint"),
        Field.Texts("caCertHashes"),
        Field.Boolean("unsafeSkipCAVerification"));

    private static readonly ObjectType FileDiscovery = new("FileDiscovery", Field.Text("kubeConfigPath"));

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
            Field.Objects("bootstrapTokens", BootstrapToken),
            Field.Object("nodeRegistration", registration),
            Field.Object("localAPIEndpoint", ApiEndpoint),
            Field.Text("certificateKey"),
            .. OfBothCommands(),
        ]);
        JoinConfiguration = Root("JoinConfiguration",
        [
            Field.Object("nodeRegistration", registration),
            Field.Text("caCertPath"),
            Field.Object("discovery", Discovery()),
            Field.OptionalObject("controlPlane", JoinControlPlane),
            .. OfBothCommands(),
        ]);
    }

    public ObjectType InitConfiguration { get; }

    public ObjectType ClusterConfiguration { get; }

    public ObjectType JoinConfiguration { get; }

    /// <summary>The objects of a version.</summary>
    public static KubeadmSchema Of(KubeadmApi api) => api == KubeadmApi.V1Beta3 ? V1Beta3 : V1Beta4;

    /// <summary>The type of a kind; null where the version has none of that name.</summary>
    public ObjectType? Find(string kind) => kind switch
    {
        "InitConfiguration" => InitConfiguration,
        "ClusterConfiguration" => ClusterConfiguration,
        "JoinConfiguration" => JoinConfiguration,
        "ResetConfiguration" when _isBeta4 => ManagementSchema.ResetConfiguration,
        "UpgradeConfiguration" when _isBeta4 => ManagementSchema.UpgradeConfiguration,
        _ => null,
    };

    /// <summary>A document, with the fields that every document has.</summary>
    public static ObjectType Root(string name, params Field[] fields) => new(name, [Field.Text("apiVersion"), Field.Text("kind"), .. fields]);

    private Field[] OfBothCommands()
    {
        Field[] fields = [Field.Texts("skipPhases"), Field.OptionalObject("patches", Patches)];
        return _isBeta4
            ? [.. fields, Field.Boolean("dryRun"), Field.OptionalObject("timeouts", ManagementSchema.Timeouts)]
            : fields;
    }

    private ObjectType NodeRegistration()
    {
        Field[] fields =
        [
            Field.Text("name"),
            Field.Text("criSocket"),
            Field.Objects("taints", CoreTypes.Taint),
            ClusterSchema.Args("kubeletExtraArgs", _isBeta4),
            Field.Texts("ignorePreflightErrors"),
            Field.Text("imagePullPolicy"),
        ];
        return new("NodeRegistrationOptions", _isBeta4 ? [.. fields, Field.OptionalBoolean("imagePullSerial")] : fields);
    }

    private ObjectType Discovery()
    {
        Field[] fields =
        [
            Field.OptionalObject("bootstrapToken", BootstrapTokenDiscovery),
            Field.OptionalObject("file", FileDiscovery),
            Field.Text("tlsBootstrapToken"),
        ];
        return new("Discovery", _isBeta4 ? fields : [.. fields, Field.OptionalDuration("timeout")]);
    }
}
