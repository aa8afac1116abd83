using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A bootstrap token of another form than kubeadm takes.</summary>
public sealed class TokenForm : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5024",
        "Not a bootstrap token",
        "'{0}' is no bootstrap token: write six and sixteen lower-case letters or digits with a dot between, or a placeholder",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        foreach (var token in cluster.Declaration.BootstrapTokens)
        {
            if (token.Token.ToTemplate().KnownText is { } known && !IsToken(known))
                yield return Found(token.Token, null, Shown.Short(known));
        }
    }

    private static bool IsToken(string text) =>
        text.Length == 23 && text[6] == '.' && text.Where((_, i) => i != 6).All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9'));
}
