using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A node joins with a token that the cluster does not have.</summary>
public sealed class OtherToken : JoinRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG5511",
        "Token that the cluster does not have",
        "kubeadm init makes {1}, and the node that joins shows {0}: unless that was made by hand the API server does not know it, and kubeadm "
            + "join waits in vain; use one token",
        Severity.Warning);

    public override RuleInfo Info => Rule;

    internal override IEnumerable<Finding> Check(KubeadmDocuments cluster, KubeadmDocuments node)
    {
        if (KubeadmDocuments.At(node.Join, "discovery", "bootstrapToken", "token") is not YamlScalar token
            || node.Known(token) is not { } shown)
        {
            yield break;
        }

        var made = (cluster.Init?.Find("bootstrapTokens") as YamlSequence)?
            .OfType<YamlMapping>()
            .Select(item => cluster.Known(item.Find("token")))
            .ToList() ?? [];
        // What is filled in later may be the same token. Where init is given none, those of the nodes are made by hand.
        if (made.Count > 0 && !made.Exists(other => other is null || other == shown))
        {
            var ids = made.Select(other => IdOf(other!)).Distinct().ToList();
            var joins = ids.Contains(IdOf(shown)) ? $"'{IdOf(shown)}' with another secret behind the dot" : $"'{IdOf(shown)}'";
            yield return Found(token, node.Facts, joins, string.Join(" and ", ids.Select(id => $"'{id}'")));
        }
    }

    private protected override bool MakesOthers(MachineCall call) =>
        call.Program == "kubeadm" && call.Arguments.Any(argument => argument.Value == "token" || argument.HasUnknown);

    /// <summary>The part of a token that is no secret.</summary>
    private static string IdOf(string token) => Shown.Short(token.Split('.')[0]) + ".…";
}
