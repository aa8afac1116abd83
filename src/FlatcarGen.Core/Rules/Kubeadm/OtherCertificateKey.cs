using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A control plane joins with another key than the certificates were encrypted with.</summary>
public sealed class OtherCertificateKey : JoinRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG5512",
        "Certificate key of another cluster",
        "kubeadm init encrypts the certificates with another key: unless they are uploaded again with this one, a control plane that joins with it "
            + "cannot read them; use one key",
        Severity.Warning);

    public override RuleInfo Info => Rule;

    internal override IEnumerable<Finding> Check(KubeadmDocuments cluster, KubeadmDocuments node)
    {
        if (KubeadmDocuments.At(node.Join, "controlPlane", "certificateKey") is YamlScalar key
            && node.Known(key) is { Length: > 0 } used
            && cluster.KnownAt(cluster.Init, "certificateKey") is { Length: > 0 } made
            && !string.Equals(used, made, StringComparison.OrdinalIgnoreCase))
        {
            yield return Found(key, node.Facts);
        }
    }

    private protected override bool MakesOthers(MachineCall call) =>
        call.Program == "kubeadm" && call.Arguments.Any(argument => argument.Value.StartsWith("--certificate-key", StringComparison.Ordinal) || argument.HasUnknown);
}
