using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>Names of metadata variables in declared texts.</summary>
internal static class MetadataName
{
    /// <summary>What Afterburn's names begin with where nobody renames them.</summary>
    public const string FedoraPrefix = "AFTERBURN_";

    /// <summary>Names that Afterburn's documentation has for Scaleway, and those that its code writes.</summary>
    private static readonly Dictionary<string, string> WrongForScaleway = new(StringComparer.Ordinal)
    {
        ["COREOS_SCALEWAY_PRIVATE_IPV4"] = "COREOS_SCALEWAY_IPV4_PRIVATE",
        ["COREOS_SCALEWAY_PUBLIC_IPV4"] = "COREOS_SCALEWAY_IPV4_PUBLIC",
        ["COREOS_SCALEWAY_PUBLIC_IPV6"] = "COREOS_SCALEWAY_IPV6_PUBLIC",
    };

    private static readonly Dictionary<string, string> ByStem = MetadataTable.Platforms
        .SelectMany(platform => platform.Variables)
        .Where(variable => variable.IsIndexed)
        .ToDictionary(variable => variable.Name.Substring(0, variable.Name.Length - 2), variable => variable.Name, StringComparer.Ordinal);

    /// <summary>
    /// The variables that a text refers to (<c>$NAME</c> or <c>${NAME…</c>), each name with its characters in it. What the text sets
    /// itself is left out, and what stands in its comments.
    /// </summary>
    public static IEnumerable<(string Name, TextRange Range)> References(MappedText read, string prefix)
    {
        var text = read.Value;
        HashSet<string>? assigned = null;
        for (var at = text.IndexOf(prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(prefix, at + prefix.Length, StringComparison.Ordinal))
        {
            if (!IsReference(text, at) || IsInComment(text, at))
                continue;
            var name = VariableText.NameIn(text, at);
            assigned ??= new(VariableText.FindAssignments(text, prefix), StringComparer.Ordinal);
            if (!assigned.Contains(name))
                yield return (name, new(at, name.Length));
        }
    }

    /// <summary>Flatcar's name for what Fedora CoreOS calls like this; null for a name that is none of its.</summary>
    public static string? OnFlatcar(string name)
    {
        if (!name.StartsWith(FedoraPrefix, StringComparison.Ordinal)
            && !name.StartsWith("COREOS_AWS_", StringComparison.Ordinal)
            && !name.StartsWith("COREOS_GCP_", StringComparison.Ordinal))
        {
            return null;
        }

        // The sed of coreos-metadata.service, in the same order.
        var renamed = name.Replace("AFTERBURN", "COREOS").Replace("AWS", "EC2").Replace("GCP", "GCE");
        return OnScaleway(renamed) ?? renamed;
    }

    public static string? OnScaleway(string name) => WrongForScaleway.TryGetValue(name, out var right) ? right : null;

    /// <summary>The first of those that come in numbers; null unless the name is theirs without the number.</summary>
    public static string? Numbered(string name) => ByStem.TryGetValue(name, out var numbered) ? numbered : null;

    /// <summary>Whether the line of a place begins like a comment.</summary>
    public static bool IsInComment(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        while (start < at && text[start] is ' ' or '\t')
            start++;
        return text[start] is '#' or ';';
    }

    private static bool IsReference(string text, int at) =>
        at > 0 && (text[at - 1] == '$' || (at > 1 && text[at - 1] == '{' && text[at - 2] == '$'));
}
