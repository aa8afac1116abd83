using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A hash of the CA of another form than kubeadm takes.</summary>
public sealed class CaCertHashForm : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5031",
        "Not a hash of the CA's key",
        "'{0}' is no CA hash: write 'sha256:' and 64 hexadecimal digits, or a placeholder",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        foreach (var hash in cluster.Declaration.CaCertHashes)
        {
            if (hash.ToTemplate().KnownText is { } known && !IsHash(known))
                yield return Found(hash, null, Shown.Short(known));
        }
    }

    private static bool IsHash(string text) =>
        text.Length == 71
        && text.StartsWith("sha256:", StringComparison.Ordinal)
        && text.Skip(7).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}
