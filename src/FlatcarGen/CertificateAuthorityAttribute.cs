namespace FlatcarGen;

/// <summary>
/// Places a CA that was made beforehand on the bootstrap control plane: <c>/etc/kubernetes/pki/ca.crt</c> (0644) and
/// <c>ca.key</c> (0600). kubeadm init uses it instead of making one, so that its hash is known before the cluster is there.
/// </summary>
/// <param name="certificateBase64">The certificate's PEM file in base64: a PEM has several lines, which a template would break.</param>
/// <param name="keyBase64">The key's PEM file in base64. A secret: a placeholder, not a literal.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CertificateAuthorityAttribute(string certificateBase64, string keyBase64) : Attribute
{
    /// <summary>The certificate's PEM file in base64.</summary>
    public string CertificateBase64 { get; } = certificateBase64;

    /// <summary>The key's PEM file in base64.</summary>
    public string KeyBase64 { get; } = keyBase64;
}
