using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Validation;

/// <summary>A document of a config that says what it is.</summary>
/// <param name="Root">The document, an object.</param>
/// <param name="ApiVersion">Its <c>apiVersion</c>: <c>kubeadm.k8s.io/v1beta4</c>.</param>
/// <param name="Kind">Its <c>kind</c>: <c>InitConfiguration</c>.</param>
internal sealed record ConfigDocument(JsonValue Root, string ApiVersion, string Kind)
{
    /// <summary>Whether it is no YAML, so that more is hidden than can be read.</summary>
    public bool IsBroken { get; init; }

    public YamlNode KindNode => Root.Find("kind")!.Node;

    public YamlNode ApiVersionNode => Root.Find("apiVersion")!.Node;

    /// <summary>Takes what was read for a document; null where kubeadm cannot, which is told, or where it is not known yet what it is.</summary>
    /// <param name="root">What was read; null for nothing.</param>
    /// <param name="place">Where it would stand.</param>
    /// <param name="isBroken">Whether it is no YAML, which is told already.</param>
    /// <param name="report">Takes what is wrong.</param>
    public static ConfigDocument? Of(JsonValue? root, YamlNode place, bool isBroken, KubeadmReport report)
    {
        if (root is { Kind: JsonKind.Object })
            return OfObject(root, isBroken, report);
        if (isBroken || root is { Kind: JsonKind.Unknown })
            return null;
        if (root is null or { Kind: JsonKind.Null })
        {
            report.Error(
                KubeadmProblem.NoKind, "", place,
                EmptyPart.IsSeparator(place)
                    ? "For kubeadm this makes a document with nothing in it, and it refuses the file; take out the line '---'"
                    : "kubeadm refuses a file with nothing in it but this; write a document that begins with apiVersion and kind");
        }
        else
        {
            report.Error(KubeadmProblem.NoKind, "", root.Node, "A document of kubeadm's is a mapping that begins with apiVersion and kind");
        }

        return null;
    }

    private static ConfigDocument? OfObject(JsonValue root, bool isBroken, KubeadmReport report)
    {
        var (apiVersion, kind) = (root.Find("apiVersion"), root.Find("kind"));
        if (apiVersion is { IsKnown: false }
            || kind is { IsKnown: false }
            || ((apiVersion is null || kind is null) && root.HasUnknownMembers))
        {
            return null;
        }

        var hasVersion = apiVersion is { Kind: JsonKind.Text, Text.Length: > 0 };
        var hasKind = kind is { Kind: JsonKind.Text, Text.Length: > 0 };
        report = report.Of(hasKind ? kind!.Text : "");
        if (hasVersion && hasKind && IsWhole(apiVersion!.Text))
            return new(root, apiVersion.Text, kind!.Text) { IsBroken = isBroken };
        if (!hasVersion && !isBroken)
            report.Error(KubeadmProblem.NoKind, "apiVersion", apiVersion?.Node ?? root.Node, "A document needs an apiVersion, such as kubeadm.k8s.io/v1beta4");
        if (!hasKind && !isBroken)
            report.Error(KubeadmProblem.NoKind, "kind", kind?.Node ?? root.Node, "A document needs a kind, such as ClusterConfiguration");
        if (hasVersion && !IsWhole(apiVersion!.Text))
            report.Error(KubeadmProblem.NoKind, "apiVersion", apiVersion.Node, $"'{Shown.Short(apiVersion.Text)}' has no group and version; write such as kubeadm.k8s.io/v1beta4");
        return null;
    }

    /// <summary>Whether there is a group and a version.</summary>
    private static bool IsWhole(string apiVersion) =>
        apiVersion.IndexOf('/') is > 0 and var slash && slash == apiVersion.LastIndexOf('/') && slash < apiVersion.Length - 1;
}
