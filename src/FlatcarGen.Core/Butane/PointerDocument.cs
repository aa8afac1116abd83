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
        return Of(
            plan.Butane,
            YamlScalar.String(written, url),
            "sha512-" + TemplateText.Placeholder(HashPlaceholder),
            merges: plan.Settings.IgnitionFetch == IgnitionFetch.Merge);
    }

    /// <summary>The document that points to the config of another one.</summary>
    /// <param name="document">The other one: it says the version, and what the machine needs before it can fetch anything.</param>
    /// <param name="url">Where its config lies.</param>
    /// <param name="hash">The hash of its config: <c>sha512-</c> and the digits.</param>
    /// <param name="merges">Whether the config is merged with this one; else it takes its place.</param>
    public static YamlMapping Of(YamlMapping document, YamlNode url, YamlNode hash, bool merges)
    {
        var source = new YamlMapping { ["source"] = url, ["verification"] = new YamlMapping { ["hash"] = hash } };
        var ignition = new YamlMapping
        {
            ["config"] = merges
                ? new YamlMapping { ["merge"] = new YamlSequence { source } }
                : new YamlMapping { ["replace"] = source },
        };
        var own = document.Find("ignition") as YamlMapping;
        foreach (var key in ForFetching)
            ignition.Add(key, own?.Find(key)?.Copy());
        return new()
        {
            ["variant"] = ButaneDocument.Variant,
            ["version"] = document.Find("version"),
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
