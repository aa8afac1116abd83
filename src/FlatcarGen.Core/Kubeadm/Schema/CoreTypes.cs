
namespace FlatcarGen.Core.Kubeadm.Schema;

/// <summary>Types of Kubernetes' core API that kubeadm's configuration borrows. Source: kubernetes.io/docs/reference/kubernetes-api.</summary>
internal static class CoreTypes
{
    /// <summary><c>core/v1 Taint</c>.</summary>
    public static readonly ObjectType Taint = new(
        "Taint",
        Field.Text("key"),
        Field.Text("value"),
        Field.Text("effect"),
        Field.OptionalTime("timeAdded"));

    private static readonly ObjectType ObjectFieldSelector = new("ObjectFieldSelector", Field.Text("apiVersion"), Field.Text("fieldPath"));

    private static readonly ObjectType ResourceFieldSelector = new(
        "ResourceFieldSelector",
        Field.Text("containerName"),
        Field.Text("resource"),
        Field.Quantity("divisor"));

    private static readonly ObjectType KeySelector = new("KeySelector", Field.Text("name"), Field.Text("key"), Field.OptionalBoolean("optional"));

    private static readonly ObjectType FileKeySelector = new(
        "FileKeySelector",
        Field.Text("volumeName"),
        Field.Text("path"),
        Field.Text("key"),
        Field.OptionalBoolean("optional"));

    private static readonly ObjectType EnvVarSource = new(
        "EnvVarSource",
        Field.OptionalObject("fieldRef", ObjectFieldSelector),
        Field.OptionalObject("resourceFieldRef", ResourceFieldSelector),
        Field.OptionalObject("configMapKeyRef", KeySelector),
        Field.OptionalObject("secretKeyRef", KeySelector),
        new("fileKeyRef", ValueType.Of(FileKeySelector).ByPointer()) { Since = 34 });

    /// <summary><c>core/v1 EnvVar</c>.</summary>
    public static readonly ObjectType EnvVar = new(
        "EnvVar",
        Field.Text("name"),
        Field.Text("value"),
        Field.OptionalObject("valueFrom", EnvVarSource));
}
