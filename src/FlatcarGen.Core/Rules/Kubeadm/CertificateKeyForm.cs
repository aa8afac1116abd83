using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A certificate key of another form than kubeadm takes.</summary>
public sealed class CertificateKeyForm : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5028",
        "Not a certificate key",
        "'{0}' is no certificate key: write 64 hexadecimal digits (kubeadm certs certificate-key makes one), or a placeholder",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        if (cluster.Declaration.CertificateKey is { } key && key.ToTemplate().KnownText is { } known && !IsKey(known))
            yield return Found(key, null, Shown.Short(known));
    }

    private static bool IsKey(string text) =>
        text.Length == 64 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}
