namespace FlatcarGen.Core.Kubeadm.Schema;

using static FieldForms;

/// <summary>
/// The objects that the configs of several components have in common.
/// Sources: kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1 and kube-proxy-config.v1alpha1, for the releases the Go packages
/// k8s.io/component-base (logs/api/v1, tracing/api/v1, config/v1alpha1) and k8s.io/api/core/v1, release-1.29 to v0.37.0-beta.0.
/// </summary>
internal static class ComponentSchema
{
    public static readonly ObjectType VModuleItem = new("VModuleItem", Text("filePattern"), new("verbosity", ValueType.UInt32));

    /// <summary>What becomes of the log in the format <c>text</c>, in Go by way of <c>OutputRoutingOptions</c>.</summary>
    public static readonly ObjectType TextOptions = new("TextOptions", OutputRouting());

    /// <summary>What becomes of the log in the format <c>json</c>, in Go by way of <c>OutputRoutingOptions</c>.</summary>
    public static readonly ObjectType JsonOptions = new("JSONOptions", OutputRouting());

    public static readonly ObjectType FormatOptions = new(
        "FormatOptions",
        Object("text", TextOptions, since: 30),
        Object("json", JsonOptions));

    public static readonly ObjectType LoggingConfiguration = new(
        "LoggingConfiguration",
        Text("format"),
        new("flushFrequency", ValueType.DurationOrNanoseconds),
        new("verbosity", ValueType.UInt32),
        List("vmodule", VModuleItem),
        Object("options", FormatOptions));

    public static readonly ObjectType TracingConfiguration = new(
        "TracingConfiguration",
        Optional(Text("endpoint")),
        Optional(Int32("samplingRatePerMillion")));

    public static readonly ObjectType ClientConnectionConfiguration = new(
        "ClientConnectionConfiguration",
        Text("kubeconfig"),
        Text("acceptContentTypes"),
        Text("contentType"),
        new("qps", ValueType.Float32),
        Int32("burst"));

    public static readonly ObjectType Taint = new(
        "Taint",
        Text("key"),
        Text("value"),
        Text("effect"),
        new("timeAdded", ValueType.Time.ByPointer()));

    /// <summary>Quantities of resources by their names.</summary>
    public static readonly ValueType ResourceList = ValueType.Map(ValueType.Quantity);

    /// <summary>What says which kind of document this is.</summary>
    public static Field[] TypeMeta() => [Text("apiVersion"), Text("kind")];

    private static Field[] OutputRouting() => [Boolean("splitStream"), new("infoBufferSize", ValueType.Quantity)];
}
