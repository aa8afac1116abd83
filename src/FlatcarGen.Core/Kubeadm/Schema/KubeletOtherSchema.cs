namespace FlatcarGen.Core.Kubeadm.Schema;

using static FieldForms;

/// <summary>
/// The other kinds of <c>kubelet.config.k8s.io/v1beta1</c>. They have no place in a kubeadm config, but where one stands there kubeadm
/// knows its fields. Sources: those of <see cref="KubeletSchema"/>.
/// </summary>
internal static class KubeletOtherSchema
{
    public static readonly ObjectType ConfigMapNodeConfigSource = new(
        "ConfigMapNodeConfigSource",
        Text("namespace"), Text("name"), Text("uid"), Text("resourceVersion"), Text("kubeletConfigKey"));

    public static readonly ObjectType NodeConfigSource = new("NodeConfigSource", Optional(Object("configMap", ConfigMapNodeConfigSource)));

    public static readonly ObjectType SerializedNodeConfigSource = new(
        "SerializedNodeConfigSource",
        [.. ComponentSchema.TypeMeta(), Object("source", NodeConfigSource)]);

    public static readonly ObjectType ExecEnvVar = new("ExecEnvVar", Text("name"), Text("value"));

    public static readonly ObjectType CredentialProvider = new(
        "CredentialProvider",
        Text("name"),
        Texts("matchImages"),
        Optional(Duration("defaultCacheDuration")),
        Text("apiVersion"),
        Texts("args"),
        List("env", ExecEnvVar));

    public static readonly ObjectType CredentialProviderConfig = new(
        "CredentialProviderConfig",
        [.. ComponentSchema.TypeMeta(), List("providers", CredentialProvider)]);

    public static readonly ObjectType ImagePullIntent = new("ImagePullIntent", [.. ComponentSchema.TypeMeta(), Text("image")]);

    public static readonly ObjectType ImagePullSecret = new(
        "ImagePullSecret",
        Text("uid"), Text("namespace"), Text("name"), Text("credentialHash"));

    public static readonly ObjectType ImagePullServiceAccount = new(
        "ImagePullServiceAccount",
        Text("uid"), Text("namespace"), Text("name"));

    public static readonly ObjectType ImagePullCredentials = new(
        "ImagePullCredentials",
        List("kubernetesSecrets", ImagePullSecret),
        List("kubernetesServiceAccounts", ImagePullServiceAccount),
        Boolean("nodePodsAccessible"));

    public static readonly ObjectType ImagePulledRecord = new(
        "ImagePulledRecord",
        [
            .. ComponentSchema.TypeMeta(),
            new("lastUpdatedTime", ValueType.Time),
            Text("imageRef"),
            Map("credentialMapping", ValueType.Of(ImagePullCredentials)),
        ]);
}
