namespace FlatcarGen.Core.Kubeadm.Schema;

using static FieldForms;

/// <summary>
/// ClusterConfiguration in one of the two versions of kubeadm's API.
/// Sources: as of <see cref="KubeadmSchema"/>; <c>etcd.external.httpEndpoints</c> from kubernetes CHANGELOG-1.35.
/// </summary>
internal sealed class ClusterSchema
{
    private static readonly ObjectType Networking = new(
        "Networking",
        Text("serviceSubnet"),
        Text("podSubnet"),
        Text("dnsDomain"));

    private static readonly ObjectType HostPathMount = new(
        "HostPathMount",
        Text("name"),
        Text("hostPath"),
        Text("mountPath"),
        Boolean("readOnly"),
        Text("pathType"));

    private static readonly ObjectType Arg = new("Arg", Text("name"), Text("value"));

    private static readonly ObjectType Proxy = new("Proxy", Boolean("disabled"));

    private readonly bool _isBeta4;

    public ClusterSchema(bool isBeta4)
    {
        _isBeta4 = isBeta4;
        var component = new ObjectType("ControlPlaneComponent", Component());
        Field[] fields =
        [
            Object("etcd", Etcd()),
            Object("networking", Networking),
            Text("kubernetesVersion"),
            Text("controlPlaneEndpoint"),
            Object("apiServer", ApiServer()),
            Object("controllerManager", component),
            Object("scheduler", component),
            Object("dns", new("DNS", _isBeta4 ? [.. Image(), Boolean("disabled")] : Image())),
            Text("certificatesDir"),
            Text("imageRepository"),
            Map("featureGates", ValueType.Boolean),
            Text("clusterName"),
        ];
        Field[] ofBeta4 =
        [
            Object("proxy", Proxy),
            Text("encryptionAlgorithm"),
            Optional(Duration("certificateValidityPeriod")),
            Optional(Duration("caCertificateValidityPeriod")),
        ];
        ClusterConfiguration = KubeadmSchema.Root("ClusterConfiguration", _isBeta4 ? [.. fields, .. ofBeta4] : fields);
    }

    public ObjectType ClusterConfiguration { get; }

    /// <summary>The flags of a component: a map in v1beta3, a list in v1beta4.</summary>
    public static Field Args(string name, bool isBeta4) =>
        isBeta4 ? List(name, Arg) : Map(name, ValueType.Text);

    private ObjectType ApiServer()
    {
        Field[] fields = [.. Component(), Texts("certSANs")];
        return new("APIServer", _isBeta4 ? fields : [.. fields, Optional(Duration("timeoutForControlPlane"))]);
    }

    private ObjectType Etcd()
    {
        Field[] local = [.. Image(), Text("dataDir"), Texts("serverCertSANs"), Texts("peerCertSANs"), .. Flags()];
        Field[] external = [Texts("endpoints"), Text("caFile"), Text("certFile"), Text("keyFile")];
        var httpEndpoints = Texts("httpEndpoints", since: 35);
        return new(
            "Etcd",
            Optional(Object("local", new("LocalEtcd", local))),
            Optional(Object("external", new("ExternalEtcd", _isBeta4 ? [.. external, httpEndpoints] : external))));
    }

    private Field[] Component() => [.. Flags(), List("extraVolumes", HostPathMount)];

    private Field[] Flags()
    {
        var args = Args("extraArgs", _isBeta4);
        return _isBeta4 ? [args, List("extraEnvs", EnvVarSchema.EnvVar)] : [args];
    }

    private static Field[] Image() => [Text("imageRepository"), Text("imageTag")];
}
