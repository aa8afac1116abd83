using System.Security.Cryptography;
using System.Text;

namespace FlatcarGen.Boot.Declared;

/// <summary>Values for the samples' placeholders.</summary>
public static class SampleValues
{
    public const string Endpoint = "localhost:6443";

    public static readonly string CaKey = Convert.ToBase64String(Encoding.ASCII.GetBytes("the key of the CA"));

    /// <summary>The values that nobody but root may read on a machine.</summary>
    public static readonly IReadOnlyList<string> Secrets =
        ["abcdef.0123456789abcdef", new('5', 64), "the key of the CA"];

    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["token"] = Secrets[0],
        ["certificate_key"] = Secrets[1],
        ["ca_key_base64"] = CaKey,
        ["ca_cert_hash"] = "sha256:" + new string('a', 64),
        ["ca_crt_base64"] = Convert.ToBase64String(Encoding.ASCII.GetBytes("the certificate of the CA")),
        ["kubernetes_sysext_hash"] = "sha512-" + Convert.ToHexStringLower(SHA512.HashData(Encoding.ASCII.GetBytes(LocalResources.Contents))),
        ["ssh_public_key"] = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEXAMPLE admin@example.com",
        ["version_bare"] = "1.32.9",
        ["cluster_name"] = "published",
        ["internal_kube_apiserver_host"] = "localhost",
        ["internal_kube_apiserver_port"] = "6443",
        ["external_kube_apiserver_host"] = "api.example.com",
        ["pod_cidr"] = "10.244.0.0/16,fd00:10:244::/56",
        ["service_cidr"] = "10.96.0.0/16,fd00:10:96::/112",
        ["cloud_provider"] = "external",
        ["ssh_user"] = "core",
        ["volume_plugin_dir"] = "/opt/libexec/kubernetes/kubelet-plugins/volume/exec/",
    };
}
