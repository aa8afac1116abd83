using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Butane;

/// <summary>The Butane document of a node's user data where that only says where its config is.</summary>
public static class PointerDocument
{
    /// <summary>The placeholder for the SHA-512 of the config's bytes, 128 hexadecimal digits, which is known when the config is.</summary>
    public const string HashPlaceholder = "ignition_sha512";

    /// <summary>What the machine needs before it can fetch anything.</summary>
    private static readonly string[] ForFetching = ["proxy", "security", "timeouts"];

    /// <summary>The document; null where the config itself is the user data.</summary>
    public static YamlMapping? Of(NodePlan plan)
    {
        if (plan.Settings.IgnitionUrl is not { } url || UrlOf(plan) is not { } written)
            return null;
        var source = new YamlMapping
        {
            ["source"] = YamlScalar.String(written, url),
            ["verification"] = new YamlMapping { ["hash"] = "sha512-" + TemplateText.Placeholder(HashPlaceholder) },
        };
        var ignition = new YamlMapping
        {
            ["config"] = plan.Settings.IgnitionFetch == IgnitionFetch.Merge
                ? new YamlMapping { ["merge"] = new YamlSequence { source } }
                : new YamlMapping { ["replace"] = source },
        };
        if (plan.Butane.Find("ignition") is YamlMapping own)
        {
            foreach (var key in ForFetching)
                ignition.Add(key, own.Find(key)?.Copy());
        }

        return new()
        {
            ["variant"] = ButaneDocument.Variant,
            ["version"] = ButaneDocument.VersionOf(plan.Cluster),
            ["ignition"] = ignition,
        };
    }

    /// <summary>The URL of a node's config, names and hash in their places; null where the config itself is the user data.</summary>
    public static TemplateText? UrlOf(NodePlan plan)
    {
        if (plan.Settings.IgnitionUrl.ToTemplate() is not { } url)
            return null;
        var named = new TemplateTextBuilder();
        foreach (var segment in url.Segments)
        {
            if (segment.IsPlaceholder)
                named.Append(segment);
            else
                named.Append(WithHash(segment.Text.Replace("{cluster}", plan.Cluster.Name.Value).Replace("{node}", plan.Node.Name.Value)));
        }

        return named.ToTemplateText();
    }

    private static TemplateText WithHash(string url) =>
        TemplateText.Join("", url.Split(["{sha512}"], StringSplitOptions.None)
            .SelectMany((part, number) => number == 0 ? [part] : new[] { TemplateText.Placeholder(HashPlaceholder), part }));
}
