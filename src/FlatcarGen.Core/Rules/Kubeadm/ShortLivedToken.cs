using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A token that was given an end.</summary>
public sealed class ShortLivedToken : KubeadmRule
{
    /// <summary>How long a token is good for that is given no end, in nanoseconds: a day.</summary>
    private const long Default = 24 * 3600 * 1_000_000_000L;

    public override RuleInfo Info { get; } = new(
        "FCG5026",
        "Token that runs out",
        "{0} after kubeadm init nobody joins with this token any more, which machines that are built later would; make a new one for them in time",
        Severity.Info);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (config.Init?.Find("bootstrapTokens") is not YamlSequence tokens)
            yield break;
        var written = tokens.OfType<YamlMapping>().Select(token => token.Find("ttl")).OfType<YamlScalar>().ToList();
        if (written.Exists(ttl => config.Known(ttl) is not { } known || !GoDuration.TryParse(known, out var nanoseconds) || nanoseconds == 0))
            yield break;
        // The default is not told, nor written out, as kubeadm itself does: each cluster would be.
        foreach (var ttl in written.Where(ttl => ttl.Place is { Text.At.Id: > 0 } && !IsDefault(ttl)))
            yield return Found(ttl, config.Facts, Shown.Short(ttl.Text));

        bool IsDefault(YamlScalar ttl) => GoDuration.TryParse(config.Known(ttl)!, out var nanoseconds) && nanoseconds == Default;
    }
}
