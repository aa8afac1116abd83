namespace FlatcarGen.Core.Kubeadm.Schema;

/// <summary>
/// ClusterConfiguration in one of the two versions of kubeadm's API.
/// Sources: as of <see cref="KubeadmSchema"/>; <c>etcd.external.httpEndpoints</c> from kubernetes CHANGELOG-1.35.
/// </summary>
internal sealed class ClusterSchema
{
    private static readonly ObjectType Networking = new(
        "Networking",
        Field.Text("serviceSubnet"),
        Field.Text("podSubnet"),
        Field.Text("dnsDomain"));

    private static readonly ObjectType HostPathMount = new(
        "HostPathMount",
        Field.Text("name"),
        Field.Text("hostPath"),
        Field.Text("mountPath"),
        Field.Boolean("readOnly"),
        Field.Text("pathType"));

    private static readonly ObjectType Arg = new("Arg", Field.Text("name"), Field.Text("value"));

    private static readonly ObjectType Proxy = new("Proxy", Field.Boolean("disabled"));

    private readonly bool _isBeta4;

    public ClusterSchema(bool isBeta4)
    {
        _isBeta4 = isBeta4;
        var component = new ObjectType("ControlPlaneComponent", Component());
        Field[] fields =
        [
            Field.Object("etcd", Etcd()),
            Field.Object("networking", Networking),
            Field.Text("kubernetesVersion"),
            Field.Text("controlPlaneEndpoint"),
            Field.Object("apiServer", ApiServer()),
            Field.Object("controllerManager", component),
            Field.Object("scheduler", component),
            Field.Object("dns", new("DNS", _isBeta4 ? [.. Image(), Field.Boolean("disabled")] : Image())),
            Field.Text("certificatesDir"),
            Field.Text("imageRepository"),
            new("featureGates", ValueType.Map(ValueType.Boolean)),
            Field.Text("clusterName"),
        ];
        Field[] ofBeta4 =
        [
            Field.Object("proxy", Proxy),
            Field.Text("encryptionAlgorithm"),
            Field.OptionalDuration("certificateValidityPeriod"),
            Field.OptionalDuration("caCertificateValidityPeriod"),
        ];
        ClusterConfiguration = KubeadmSchema.Root("ClusterConfiguration", _isBeta4 ? [.. fields, .. ofBeta4] : fields);
    }

    public ObjectType ClusterConfiguration { get; }

    /// <summary>The flags of a component: a map in v1beta3, a list in v1beta4.</summary>
    public static Field Args(string name, bool isBeta4) =>
        isBeta4 ? Field.Objects(name, Arg) : new(name, ValueType.Map(ValueType.Text));

    private ObjectType ApiServer()
    {
        Field[] fields = [.. Component(), Field.Texts("certSANs")];
        return new("APIServer", _isBeta4 ? fields : [.. fields, Field.OptionalDuration("timeoutForControlPlane")]);
    }

    private ObjectType Etcd()
    {
        Field[] local = [.. Image(), Field.Text("dataDir"), Field.Texts("serverCertSANs"), Field.Texts("peerCertSANs"), .. Flags()];
        Field[] external = [Field.Texts("endpoints"), Field.Text("caFile"), Field.Text("certFile"), Field.Text("keyFile")];
        Field httpEndpoints = new("httpEndpoints", ValueType.Texts) { Since = 35 };
        return new(
            "Etcd",
            Field.OptionalObject("local", new("LocalEtcd", local)),
            Field.OptionalObject("external", new("ExternalEtcd", _isBeta4 ? [.. external, httpEndpoints] : external)));
    }

    private Field[] Component() => [.. Flags(), Field.Objects("extraVolumes", HostPathMount)];

    private Field[] Flags()
    {
        var args = Args("extraArgs", _isBeta4);
        return _isBeta4 ? [args, Field.Objects("extraEnvs", CoreTypes.EnvVar)] : [args];
    }

    private static Field[] Image() => [Field.Text("imageRepository"), Field.Text("imageTag")];
}
