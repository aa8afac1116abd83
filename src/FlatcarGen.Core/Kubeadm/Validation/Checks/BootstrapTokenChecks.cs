using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary><c>bootstrapTokens</c>. The form of the token itself is checked when it is read.</summary>
internal static class BootstrapTokenChecks
{
    public static void Check(ConfigSection tokens)
    {
        foreach (var token in tokens.Objects)
        {
            CheckUsages(token["usages"]);
            CheckGroups(token["groups"], token["usages"]);
            CheckLifetime(token);
        }
    }

    private static void CheckUsages(ConfigSection usages)
    {
        foreach (var usage in usages.Texts)
        {
            if (!usage.IsUnknown && !BootstrapTokenText.IsUsage(usage.Text))
                usage.Refuse(KubeadmProblem.TokenUsage, $"'{Shown.Short(usage.Text)}' is no usage of a token; write signing or authentication");
        }
    }

    private static void CheckGroups(ConfigSection groups, ConfigSection usages)
    {
        foreach (var group in groups.Texts)
        {
            if (!group.IsUnknown && !BootstrapTokenText.IsGroup(group.Text))
                group.Refuse(KubeadmProblem.TokenGroup, $"'{Shown.Short(group.Text)}' is no group of a token; write 'system:bootstrappers:' and lower-case letters, digits, ':' and '-'");
        }

        // Without groups kubeadm puts in its own, so a token that does not authenticate is always refused. Of a usage that is none
        // nobody knows what was meant.
        var known = usages.Texts.Where(usage => !usage.IsUnknown).ToList();
        if (known.Count > 0
            && known.Count == usages.Items.Count()
            && known.All(usage => usage.Text != "authentication" && BootstrapTokenText.IsUsage(usage.Text)))
        {
            groups.RefuseAt(known[0], KubeadmProblem.TokenGroup, "A token has groups, its own or kubeadm's, and they ask for the usage authentication; add it to usages");
        }
    }

    private static void CheckLifetime(ConfigSection token)
    {
        var expires = token["expires"];
        if (!expires.IsThere || !Rfc3339.IsTime(expires.Text))
            return;
        if (token["ttl"].MayBeThere)
            token.RefuseAt(expires, KubeadmProblem.TokenLifetime, "A token has ttl or expires, not both; leave expires out");
        else
            token.RefuseAt(expires, KubeadmProblem.TokenLifetime, "kubeadm gives each token a ttl, and refuses expires beside it; write ttl instead of expires");
    }
}
