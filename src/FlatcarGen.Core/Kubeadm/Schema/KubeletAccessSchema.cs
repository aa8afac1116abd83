namespace FlatcarGen.Core.Kubeadm.Schema;

using static FieldForms;

/// <summary>How the kubelet tells who asks it, and what they may. Sources: those of <see cref="KubeletSchema"/>.</summary>
internal static class KubeletAccessSchema
{
    public static readonly ObjectType X509Authentication = new("KubeletX509Authentication", Text("clientCAFile"));

    public static readonly ObjectType WebhookAuthentication = new(
        "KubeletWebhookAuthentication",
        Optional(Boolean("enabled")),
        Duration("cacheTTL"));

    public static readonly ObjectType AnonymousAuthentication = new("KubeletAnonymousAuthentication", Optional(Boolean("enabled")));

    public static readonly ObjectType Authentication = new(
        "KubeletAuthentication",
        Object("x509", X509Authentication),
        Object("webhook", WebhookAuthentication),
        Object("anonymous", AnonymousAuthentication));

    public static readonly ObjectType WebhookAuthorization = new(
        "KubeletWebhookAuthorization",
        Duration("cacheAuthorizedTTL"),
        Duration("cacheUnauthorizedTTL"));

    public static readonly ObjectType Authorization = new(
        "KubeletAuthorization",
        Text("mode"),
        Object("webhook", WebhookAuthorization));
}
