using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>Machines would be told to fetch their config from where Ignition fetches nothing.</summary>
public sealed class UnfetchableConfig : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1033",
        "Ignition cannot fetch the config",
        "IgnitionUrl '{0}' is no URL that Ignition fetches: write https://, http://, tftp://, s3:// or gs:// and what follows, "
        + "or, with ButaneVersion.V1_1_0, the ARN of an object in S3",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        var is34 = cluster.Declaration.ButaneVersion != ButaneVersion.V1_0_0;
        foreach (var plan in cluster.Nodes)
        {
            if (plan.Settings.IgnitionUrl is { } url && PointerDocument.UrlOf(plan) is { } written && !IsFetched(written, is34))
                yield return Found(url, null, Shown.Short(url.Value));
        }
    }

    /// <summary>Values make it what they will; where it begins with one, nobody can say.</summary>
    private static bool IsFetched(TemplateText url, bool is34)
    {
        if (url.Segments.Count > 0 && url.Segments[0].IsPlaceholder)
            return true;
        var text = string.Concat(url.Segments.Select(segment => segment.IsPlaceholder ? "1" : segment.Text));
        return text.Length > 0 && !text.StartsWith("data:", StringComparison.Ordinal) && SourceUrl.Check(text, is34) is null;
    }
}
