namespace FlatcarGen.Core.Kubeadm.Schema;

using static FieldForms;

/// <summary>Environment variables, as Kubernetes' core API has them. Source: kubernetes.io/docs/reference/kubernetes-api.</summary>
internal static class EnvVarSchema
{
    private static readonly ObjectType ObjectFieldSelector = new("ObjectFieldSelector", Text("apiVersion"), Text("fieldPath"));

    private static readonly ObjectType ResourceFieldSelector = new(
        "ResourceFieldSelector",
        Text("containerName"),
        Text("resource"),
        Quantity("divisor"));

    private static readonly ObjectType KeySelector = new("KeySelector", Text("name"), Text("key"), Optional(Boolean("optional")));

    private static readonly ObjectType FileKeySelector = new(
        "FileKeySelector",
        Text("volumeName"),
        Text("path"),
        Text("key"),
        Optional(Boolean("optional")));

    private static readonly ObjectType EnvVarSource = new(
        "EnvVarSource",
        Optional(Object("fieldRef", ObjectFieldSelector)),
        Optional(Object("resourceFieldRef", ResourceFieldSelector)),
        Optional(Object("configMapKeyRef", KeySelector)),
        Optional(Object("secretKeyRef", KeySelector)),
        Optional(Object("fileKeyRef", FileKeySelector, since: 34)));

    /// <summary><c>core/v1 EnvVar</c>.</summary>
    public static readonly ObjectType EnvVar = new(
        "EnvVar",
        Text("name"),
        Text("value"),
        Optional(Object("valueFrom", EnvVarSource)));
}
