using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A token that was given an end.</summary>
public sealed class ShortLivedToken : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5026",
        "Token that runs out",
        "{0} after kubeadm init nobody joins with this token any more, which machines that are built later would; make a new one for them in time",
        Severity.Info);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (config.Init?.Find("bootstrapTokens") is not YamlSequence tokens)
            yield break;
        foreach (var token in tokens.OfType<YamlMapping>())
        {
            // What nobody has written is not told: each cluster would be.
            if (token.Find("ttl") is YamlScalar { Place.Text.At.Id: > 0 } ttl && config.Known(ttl) is { Length: > 0 } known && known.Any(c => c is >= '1' and <= '9'))
                yield return Found(ttl, config.Facts, Shown.Short(known));
        }
    }
}
